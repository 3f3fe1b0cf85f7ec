package ma.parcours.opportunity.usecase;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.rest.figure.Counts;
import ma.parcours.rest.figure.Figure;

/** The gauge {@code opportunities}: how many there are at each stage of the pipeline. */
@ApplicationScoped
class OpportunityFigures implements Figure {

    private final Opportunities opportunities;
    private final Counts<PipelineStage> byStage;

    OpportunityFigures(Opportunities opportunities, MeterRegistry registry) {
        this.opportunities = opportunities;
        this.byStage = new Counts<>(registry, "opportunities", "stage", Stream.of(PipelineStage.values()));
    }

    @Override
    public Uni<?> look() {
        return opportunities.countedByStage().invoke(byStage::show);
    }
}
