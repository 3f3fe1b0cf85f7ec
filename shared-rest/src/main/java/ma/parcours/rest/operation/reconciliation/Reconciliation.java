package ma.parcours.rest.operation.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import ma.parcours.rest.operation.Aside;
import ma.parcours.rest.operation.CurrentRun;
import ma.parcours.rest.operation.Divergence;
import ma.parcours.rest.operation.Operation;
import ma.parcours.rest.operation.OperationSettings;
import ma.parcours.rest.operation.told.Listener;
import ma.parcours.rest.operation.told.TopicReading;
import ma.parcours.rest.operation.told.TopicReadings;

/**
 * Compares the service's database with both topics.
 *
 * <p>The service goes on serving, and what is on its way is no divergence: whatever differs is looked at again, and only
 * what differs in the same way each time, for as long as something may be on its way, is one.
 */
@ApplicationScoped
class Reconciliation implements Operation {

    static final String KIND = "reconciliation";

    /** How often it looks again, within the patience. */
    private static final int LOOKS = 4;

    private final TopicReadings readings;
    private final Divergences divergences;
    private final Comparison comparison;
    private final Duration pause;

    Reconciliation(TopicReadings readings, Divergences divergences, Comparison comparison, OperationSettings settings) {
        this.readings = readings;
        this.divergences = divergences;
        this.comparison = comparison;
        this.pause = settings.patience().dividedBy(LOOKS);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<List<Divergence>> perform(CurrentRun run) {
        TopicReading reading = readings.in(run);
        return reading.begin()
                .chain(() -> lasting(run, reading))
                .chain(found -> run.repairs() && !found.isEmpty()
                        ? repaired(run, reading, found)
                        : Uni.createFrom().item(found))
                .call(reading::end);
    }

    private Uni<List<Divergence>> repaired(CurrentRun run, TopicReading reading, List<Divergence> found) {
        run.count("found", found.size());
        return comparison.repair(run, reading, found).chain(() -> lasting(run, reading));
    }

    private Uni<List<Divergence>> lasting(CurrentRun run, TopicReading reading) {
        return look(run, reading).chain(found -> stillThere(run, reading, found, LOOKS));
    }

    private Uni<List<Divergence>> stillThere(
            CurrentRun run, TopicReading reading, List<Divergence> found, int looksLeft) {
        return found.isEmpty() || looksLeft == 0
                ? Uni.createFrom().item(found)
                : Aside.pause(pause)
                        .chain(() -> look(run, reading))
                        .map(again -> again.stream().filter(found::contains).toList())
                        .chain(lasting -> stillThere(run, reading, lasting, looksLeft - 1));
    }

    private Uni<List<Divergence>> look(CurrentRun run, TopicReading reading) {
        return reading.readOn(Listener.NOBODY).chain(() -> run.step(divergences::now));
    }
}
