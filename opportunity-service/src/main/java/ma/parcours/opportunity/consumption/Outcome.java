package ma.parcours.opportunity.consumption;

import java.util.Optional;
import java.util.UUID;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.events.PromotionConfirmee;
import ma.parcours.events.PromotionRefusee;
import ma.parcours.opportunity.OpportunityId;

/** Contact-service's answer to a promotion, with the opportunity as contact-service was told of it. */
record Outcome(OpportunityId opportunity, boolean agreed, OpportunitySnapshot echo) {

    static Optional<Outcome> in(ContactEvent event) {
        if (event instanceof PromotionConfirmee confirmed) {
            return Optional.of(outcome(confirmed.opportunityId(), true, confirmed.opportunity()));
        }
        if (event instanceof PromotionRefusee refused) {
            return Optional.of(outcome(refused.opportunityId(), false, refused.opportunity()));
        }
        return Optional.empty();
    }

    private static Outcome outcome(UUID opportunity, boolean agreed, OpportunitySnapshot echo) {
        return new Outcome(new OpportunityId(opportunity), agreed, echo);
    }
}
