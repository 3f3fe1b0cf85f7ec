package ma.parcours.events;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** An opportunity was opened with an unlock; contact-service decides whether it holds and answers. */
public record ClientPromoted(UUID unlockId, UUID opportunityId, OpportunitySnapshot opportunity)
        implements OpportunityEvent {

    public ClientPromoted {
        requireNonNull(unlockId, "unlockId");
        requireNonNull(opportunityId, "opportunityId");
        requireNonNull(opportunity, "opportunity");
    }
}
