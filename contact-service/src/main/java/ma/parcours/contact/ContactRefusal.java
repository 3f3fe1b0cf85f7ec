package ma.parcours.contact;

import java.util.List;

/** A rule that said no, with what the caller needs to know to do better. */
public sealed interface ContactRefusal {

    /** Calls the one case that this refusal is; a new refusal does not compile until every answerer knows it. */
    <R> R match(Cases<R> cases);

    /** One method for each way to refuse. */
    interface Cases<R> {

        R actionRefused(ActionRefused refusal);

        R clientKeepsTag(ClientKeepsTag refusal);

        R clientTagReserved(ClientTagReserved refusal);

        R convertiReserved(ConvertiReserved refusal);

        R leadAlreadyConverted(LeadAlreadyConverted refusal);

        R unknownArchitect(UnknownArchitect refusal);
    }

    /** The workflow has no such move from where the contact stands. */
    record ActionRefused(ContactAction action, ContactStatus current) implements ContactRefusal {

        public List<ContactStatus> required() {
            return ContactStatus.allowing(action);
        }

        public List<ContactAction> allowed() {
            return current.allowedActions();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.actionRefused(this);
        }
    }

    /** A client stays on the Client page: its tag does not change any more. */
    record ClientKeepsTag(ContactStatus current) implements ContactRefusal {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clientKeepsTag(this);
        }
    }

    /** Only a promotion makes a client; the tag cannot be set by hand. */
    record ClientTagReserved() implements ContactRefusal {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clientTagReserved(this);
        }
    }

    /** Only a conversion converts a lead; the statut cannot be set by hand. */
    record ConvertiReserved() implements ContactRefusal {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.convertiReserved(this);
        }
    }

    /** A converted lead stays converted. */
    record LeadAlreadyConverted(ContactId contact) implements ContactRefusal {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leadAlreadyConverted(this);
        }
    }

    /** There is no such architect. */
    record UnknownArchitect() implements ContactRefusal {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknownArchitect(this);
        }
    }
}
