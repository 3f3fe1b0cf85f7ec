package ma.parcours.protocol;

import ma.parcours.events.ClientPromoted;
import ma.parcours.events.DomainEvent;
import ma.parcours.events.PromotionConfirmee;
import ma.parcours.events.PromotionRefusee;

/**
 * An event on its way.
 *
 * @param label tells it from others where states are compared: what it is and of which version
 */
record Message(DomainEvent event, String label) {

    static Message of(DomainEvent event) {
        return new Message(event, event.getClass().getSimpleName() + event.aggregateVersion() + opportunityOf(event));
    }

    private static String opportunityOf(DomainEvent event) {
        if (event instanceof ClientPromoted asked) {
            return "/" + asked.opportunityId();
        }
        if (event instanceof PromotionConfirmee confirmed) {
            return "/" + confirmed.opportunityId();
        }
        if (event instanceof PromotionRefusee refused) {
            return "/" + refused.opportunityId();
        }
        return "";
    }
}
