package ma.parcours.opportunity.usecase;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.rest.figure.Counts;
import ma.parcours.rest.figure.Figure;

/** The gauge {@code opportunities}: how many there are at each stage; what it adds up is folded on that occasion. */
@ApplicationScoped
class OpportunityFigures implements Figure {

    private final OpportunityTallies tallies;
    private final Counts<PipelineStage> byStage;

    OpportunityFigures(OpportunityTallies tallies, MeterRegistry registry) {
        this.tallies = tallies;
        this.byStage = new Counts<>(registry, "opportunities", "stage", Stream.of(PipelineStage.values()));
    }

    @Override
    public Uni<?> look() {
        return tallies.fold().chain(folded -> tallies.countedByStage()).invoke(byStage::show);
    }
}
