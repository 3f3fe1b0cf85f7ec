package ma.parcours.promotion;

import ma.parcours.contact.StatusChange;

/** What this service answers when opportunity-service says that an opportunity was opened. */
public sealed interface PromotionDecision {

    /** Calls the one case that this decision is. */
    <R> R match(Cases<R> cases);

    /** One method for each way to decide. */
    interface Cases<R> {

        R confirmed(Confirmed decision);

        R confirmedAgain(ConfirmedAgain decision);

        R refused(Refused decision);

        R neverIssued(NeverIssued decision);
    }

    /** The contact has just become a client of this opportunity. */
    record Confirmed(StatusChange change) implements PromotionDecision {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.confirmed(this);
        }
    }

    /** It had been confirmed before: say so again, change nothing. */
    record ConfirmedAgain() implements PromotionDecision {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.confirmedAgain(this);
        }
    }

    /** The opportunity must not live. */
    record Refused(RefusalReason reason) implements PromotionDecision {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** This database knows nothing of the unlock: it is behind its own past, and any answer would be a guess. */
    record NeverIssued() implements PromotionDecision {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.neverIssued(this);
        }
    }
}
