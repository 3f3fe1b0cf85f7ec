package ma.parcours.events;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The answer to {@link ClientPromoted}: the unlock was no longer open, the opportunity cannot stand.
 *
 * @param reason why, as a code
 */
public record PromotionRefusee(
        UUID unlockId, UUID opportunityId, String reason, ContactSnapshot contact, OpportunitySnapshot opportunity)
        implements ContactEvent {

    public PromotionRefusee {
        requireNonNull(unlockId, "unlockId");
        requireNonNull(opportunityId, "opportunityId");
        requireNonNull(reason, "reason");
        requireNonNull(contact, "contact");
        requireNonNull(opportunity, "opportunity");
    }
}
