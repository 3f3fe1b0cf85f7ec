package ma.parcours.events;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity moved from one pipeline stage to another.
 *
 * @param raison why it was lost; only when {@code to} is {@code perdue}
 * @param commentaire what was said of it; only with a raison
 * @param actor who moved it
 */
public record PipelineStageChanged(
        UUID opportunityId,
        String from,
        String to,
        @Nullable String raison,
        @Nullable String commentaire,
        String actor,
        OpportunitySnapshot opportunity)
        implements OpportunityEvent {

    public PipelineStageChanged {
        requireNonNull(opportunityId, "opportunityId");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(actor, "actor");
        requireNonNull(opportunity, "opportunity");
    }
}
