package ma.parcours.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.opportunity.consumption.ApplyOutcomes;
import ma.parcours.rest.operation.CurrentRun;
import ma.parcours.rest.operation.Divergence;
import ma.parcours.rest.operation.Operation;
import ma.parcours.rest.operation.told.TopicReading;
import ma.parcours.rest.operation.told.TopicReadings;

/** Makes anew what the deposits allow, from all that was ever told, while the service goes on serving. */
@ApplicationScoped
class RebuildEligibility implements Operation {

    static final String KIND = "eligibility-rebuild";

    private final TopicReadings readings;
    private final ApplyOutcomes outcomes;
    private final MakeEligibilityAsTold eligibility;

    RebuildEligibility(TopicReadings readings, ApplyOutcomes outcomes, MakeEligibilityAsTold eligibility) {
        this.readings = readings;
        this.outcomes = outcomes;
        this.eligibility = eligibility;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<List<Divergence>> perform(CurrentRun run) {
        TopicReading reading = readings.in(run);
        return reading.begin()
                .chain(() -> reading.readOn(outcomes::toldIn))
                .chain(() -> eligibility.in(run, reading))
                .chain(reading::end)
                .replaceWith(List.of());
    }
}
