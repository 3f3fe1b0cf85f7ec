package ma.parcours.local.bench;

import io.vertx.core.Future;
import java.util.function.Supplier;
import ma.parcours.local.terminal.Progress;

/**
 * How soon one service knows what the other was told, at idle and while half of what can be written is, beside a raw trip
 * over Kafka with a commit at its end.
 */
final class Propagation implements Measurement {

    private static final String PART = "propagation";
    private static final int CAPACITY_AT = 32;
    private static final int AT_FIRST = 10;
    private static final double MOST_P50 = 4;
    private static final double MOST_P99 = 8;

    @Override
    public void measure(Subject subject, Scale scale, Results results, Progress progress) throws Exception {
        var conversions = new Conversions(subject.http());
        var trips = new Trips(subject.http(), conversions);
        var raw = RawTrips.open(subject);
        try {
            var crowd = new Crowd(subject.vertx(), CAPACITY_AT);
            crowd.ask(scale.warmUp(), conversions::run);
            var capacity = crowd.ask(scale.round(), conversions::run);
            results.add(Row.of(PART, "write capacity").with("conversions/s", capacity.perSecond()));
            failures(capacity, results);
            inTurns(trips, raw, 1, AT_FIRST);
            progress.step("at idle", () -> {
                var idle = inTurns(trips, raw, scale.rounds(), scale.trips());
                show("at idle", idle, results);
                goals(idle, results);
                return "";
            });
            progress.step("at half the capacity", () -> {
                var load = SteadyLoad.begin(subject.vertx(), capacity.perSecond() / 2, conversions::run);
                show("at 50 %", inTurns(trips, raw, scale.rounds(), scale.trips()), results);
                load.end();
                failures(load.tally(), results);
                return "%.0f conversions/s".formatted(load.tally().perSecond());
            });
        } finally {
            raw.end();
        }
    }

    private static Times inTurns(Trips trips, RawTrips raw, int rounds, int times) throws InterruptedException {
        var all = new Times(new Tally(), new Tally(), new Tally());
        for (var round = 0; round < rounds; round++) {
            go(times / rounds, raw::trip, all.raw);
            go(times / rounds, trips::untilOpened, all.opened);
            go(times / rounds, trips::untilPromoted, all.promoted);
        }
        return all;
    }

    /** One after the other. */
    private static void go(int times, Supplier<Future<Long>> trip, Tally tally) throws InterruptedException {
        for (var time = 0; time < times; time++) {
            try {
                tally.done(Crowd.await(trip.get()));
            } catch (IllegalStateException failure) {
                tally.failed(failure);
            }
        }
    }

    private static void show(String when, Times times, Results results) {
        results.add(row("a raw trip, " + when, times.raw, times.raw));
        results.add(row("deposit → opened (1 trip), " + when, times.opened, times.raw));
        results.add(row("deposit → promoted (3 trips), " + when, times.promoted, times.raw));
        failures(times.raw, results);
        failures(times.opened, results);
        failures(times.promoted, results);
    }

    private static Row row(String title, Tally times, Tally raw) {
        return Row.of(PART, title)
                .with("p50 ms", times.percentile(50))
                .with("p95 ms", times.percentile(95))
                .with("p99 ms", times.percentile(99))
                .with("p50 × raw", times.percentile(50) / raw.percentile(50))
                .with("p99 × raw", times.percentile(99) / raw.percentile(99));
    }

    private static void goals(Times idle, Results results) {
        goals("deposit → opened, raw trips", idle.opened, idle.raw, results);
        goals("deposit → promoted, raw trips", idle.promoted, idle.raw, results);
    }

    private static void goals(String title, Tally times, Tally raw, Results results) {
        results.add(Goal.atMost(title + " at p50", MOST_P50, times.percentile(50) / raw.percentile(50)));
        results.add(Goal.atMost(title + " at p99", MOST_P99, times.percentile(99) / raw.percentile(99)));
    }

    private static void failures(Tally tally, Results results) {
        tally.failures().forEach(failure -> results.found(PART + ": " + failure));
    }

    private record Times(Tally raw, Tally opened, Tally promoted) {}
}
