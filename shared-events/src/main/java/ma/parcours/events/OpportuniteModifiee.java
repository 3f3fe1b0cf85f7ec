package ma.parcours.events;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * What describes an opportunity was corrected, and it stayed where it was in the pipeline.
 *
 * @param actor who corrected it
 */
public record OpportuniteModifiee(UUID opportunityId, String actor, OpportunitySnapshot opportunity)
        implements OpportunityEvent {

    public OpportuniteModifiee {
        requireNonNull(opportunityId, "opportunityId");
        requireNonNull(actor, "actor");
        requireNonNull(opportunity, "opportunity");
    }
}
