package ma.parcours.opportunity.usecase;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ma.parcours.events.outbox.AfterCommit;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.StageChange;

/** The ways that opportunities have gone. */
@Startup // the counter is shown from the start: what is first seen at 1 is no increase
@ApplicationScoped
public class StageChanges implements PanacheRepositoryBase<StageChange, UUID> {

    private static final String NEW = "new";

    private final MeterRegistry registry;

    StageChanges(MeterRegistry registry) {
        this.registry = registry;
        counter(NEW, PipelineStage.ACOMPTE_RECU);
        for (PipelineStage from : PipelineStage.values()) {
            from.destinations().forEach(to -> counter(from.code(), to));
        }
    }

    /** Each is counted once it is committed, as {@code opportunity_moves}. */
    public Uni<Void> add(List<StageChange> made) {
        return made.isEmpty() ? Uni.createFrom().voidItem() : persist(made).invoke(() -> made.forEach(this::count));
    }

    /** From the beginning on. */
    Uni<List<StageChange>> of(OpportunityId opportunity) {
        return list("opportunityId", Sort.by("at", "id"), opportunity.value());
    }

    private void count(StageChange change) {
        String from = change.from().map(PipelineStage::code).orElse(NEW);
        AfterCommit.run(counter(from, change.to())::increment);
    }

    private Counter counter(String from, PipelineStage to) {
        return registry.counter("opportunity.moves", "from", from, "to", to.code());
    }
}
