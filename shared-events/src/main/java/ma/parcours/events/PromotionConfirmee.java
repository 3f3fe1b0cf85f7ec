package ma.parcours.events;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The answer to {@link ClientPromoted}: the contact is a client, by this opportunity; its snapshot is echoed so that it can be built again. */
public record PromotionConfirmee(
        UUID unlockId, UUID opportunityId, ContactSnapshot contact, OpportunitySnapshot opportunity)
        implements ContactEvent {

    public PromotionConfirmee {
        requireNonNull(unlockId, "unlockId");
        requireNonNull(opportunityId, "opportunityId");
        requireNonNull(contact, "contact");
        requireNonNull(opportunity, "opportunity");
    }
}
