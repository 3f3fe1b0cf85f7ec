package ma.parcours.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step on an opportunity's way: who moved it, when, from where to where; the first one came from nowhere. */
@Entity
@Table(name = "stage_change")
public class StageChange {

    @Id
    private UUID id;

    @Column(name = "opportunity_id")
    private UUID opportunityId;

    @Column(name = "from_stage")
    private @Nullable PipelineStage from;

    @Column(name = "to_stage")
    private PipelineStage to;

    @Embedded
    private @Nullable Loss loss;

    @Column
    private String actor;

    @Column
    private Instant at;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StageChange() {}

    private StageChange(UUID id, Opportunity opportunity, @Nullable PipelineStage from, String actor, Instant at) {
        this.id = id;
        this.opportunityId = opportunity.id().value();
        this.from = from;
        this.to = opportunity.pipelineStage();
        this.loss = opportunity.loss().orElse(null);
        this.actor = actor;
        this.at = at;
    }

    public static StageChange opened(UUID id, Opportunity opportunity) {
        return new StageChange(id, opportunity, null, opportunity.createdBy(), opportunity.createdAt());
    }

    /** Of an opportunity that has just come from the given stage. */
    public static StageChange moved(UUID id, Opportunity opportunity, PipelineStage from, String actor, Instant at) {
        return new StageChange(id, opportunity, from, actor, at);
    }

    public Optional<PipelineStage> from() {
        return Optional.ofNullable(from);
    }

    public PipelineStage to() {
        return to;
    }

    public Optional<Loss> loss() {
        return Optional.ofNullable(loss);
    }

    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }
}
