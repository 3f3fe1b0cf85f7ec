package ma.parcours.promotion.consumption;

import java.util.UUID;
import ma.parcours.contact.ContactId;
import ma.parcours.events.ClientPromoted;
import ma.parcours.payment.OpportunityId;

/**
 * Whether an opportunity makes a client of its contact, as opportunity-service asks.
 *
 * @param document the event as it came, for people to look at if need be
 */
record Question(UUID eventId, ClientPromoted event, String document) {

    ContactId contact() {
        return new ContactId(event.contactId());
    }

    OpportunityId opportunity() {
        return new OpportunityId(event.opportunityId());
    }
}
