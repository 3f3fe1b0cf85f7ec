package ma.parcours.events;

import java.util.UUID;

/** What contact-service tells: every change of a contact, each with the whole contact as it then was. */
public sealed interface ContactEvent extends DomainEvent
        permits AcompteRecu, ContactPerdu, ContactModifie, PromotionConfirmee, PromotionRefusee {

    /** The contact right after the change. */
    ContactSnapshot contact();

    @Override
    default UUID contactId() {
        return contact().contactId();
    }

    @Override
    default long aggregateVersion() {
        return contact().version();
    }
}
