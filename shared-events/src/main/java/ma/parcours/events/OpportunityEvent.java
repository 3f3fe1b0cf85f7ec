package ma.parcours.events;

import java.util.UUID;

/** What opportunity-service tells: a promotion asked for, a stage changed, a description corrected. */
public sealed interface OpportunityEvent extends DomainEvent
        permits ClientPromoted, PipelineStageChanged, OpportuniteModifiee {

    UUID opportunityId();

    /** The opportunity right after the change. */
    OpportunitySnapshot opportunity();

    @Override
    default UUID contactId() {
        return opportunity().contactId();
    }

    @Override
    default long aggregateVersion() {
        return opportunity().version();
    }
}
