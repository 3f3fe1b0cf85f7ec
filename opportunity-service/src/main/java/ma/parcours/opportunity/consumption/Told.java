package ma.parcours.opportunity.consumption;

import java.util.Optional;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.ContactSnapshot;
import ma.parcours.events.DomainEvent;
import ma.parcours.events.consumption.PermanentFailure;

/** What one event tells this service: the contact as it now is, and the answer to a promotion if it is one. */
record Told(ContactSnapshot contact, Optional<Outcome> outcome) {

    /** Throws {@link PermanentFailure} for what no opportunity could ever be. */
    static Told of(DomainEvent event) {
        if (!(event instanceof ContactEvent told)) {
            throw new PermanentFailure(
                    "not a contact's event: " + event.getClass().getSimpleName(), null);
        }
        try {
            return new Told(told.contact(), Outcome.in(told));
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            throw new PermanentFailure("an impossible opportunity: contact=" + told.contactId(), impossible);
        }
    }
}
