package ma.parcours.rest.operation.reconciliation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import ma.parcours.rest.figure.Figure;
import ma.parcours.rest.operation.Divergence;
import ma.parcours.rest.operation.OperationRun;
import ma.parcours.rest.operation.OperationRuns;
import org.jspecify.annotations.Nullable;

/**
 * What the newest comparison has found, on every replica: {@code reconcile_divergences} by kind, and
 * {@code reconcile_age_seconds}, which is no number as long as there was none.
 */
@ApplicationScoped
class ReconciliationMetrics implements Figure {

    private final OperationRuns runs;
    private final Clock clock;
    private volatile @Nullable OperationRun newest;
    private volatile Map<String, Long> counts = Map.of();

    ReconciliationMetrics(OperationRuns runs, Clock clock, Comparison comparison, MeterRegistry registry) {
        this.runs = runs;
        this.clock = clock;
        for (String kind : comparison.kinds()) {
            Gauge.builder("reconcile.divergences", this, metrics -> metrics.counts.getOrDefault(kind, 0L))
                    .tag("kind", kind)
                    .register(registry);
        }
        Gauge.builder("reconcile.age", this, ReconciliationMetrics::age)
                .baseUnit("seconds")
                .register(registry);
    }

    @Override
    public Uni<?> look() {
        return runs.newestDone(Reconciliation.KIND).onItem().ifNotNull().invoke(this::show);
    }

    private void show(OperationRun done) {
        counts = done.divergences().stream().collect(Collectors.groupingBy(Divergence::kind, Collectors.counting()));
        newest = done;
    }

    private double age() {
        OperationRun done = newest;
        return done == null
                ? Double.NaN
                : done.endedAt()
                        .map(ended -> Duration.between(ended, clock.instant()))
                        .map(age -> age.toMillis() / 1000.0)
                        .orElse(Double.NaN);
    }
}
