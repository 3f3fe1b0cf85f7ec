package ma.parcours.local.bench;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import ma.parcours.local.stack.Service;
import ma.parcours.local.terminal.Progress;

/** What the services hold and use under an even load of whole conversions, and whether that grows. */
final class Soak implements Measurement {

    private static final String PART = "soak";
    private static final int AT_ONCE = 4;
    private static final int THIRDS = 3;
    private static final double MOST_MEGABYTES = 350;

    @Override
    public void measure(Subject subject, Scale scale, Results results, Progress progress) throws Exception {
        var conversions = new Conversions(subject.http());
        var crowd = new Crowd(subject.vertx(), AT_ONCE);
        var before = new EnumMap<Service, Double>(Service.class);
        for (var service : Service.values()) {
            var now = ProcessFigures.of(subject.app(service).pid());
            before.put(service, now.residentMegabytes());
        }
        var thirds = new ArrayList<Stretch>();
        for (var third = 1; third <= THIRDS; third++) {
            progress.step("third %d of %d".formatted(third, THIRDS), () -> {
                thirds.add(Stretch.of(scale.soak().dividedBy(THIRDS), subject, crowd, conversions::run));
                return "";
            });
        }
        show(thirds, results);
        before.forEach((service, megabytes) -> show(service, megabytes, thirds, results));
    }

    private static void show(List<Stretch> thirds, Results results) {
        var all = new Tally();
        thirds.forEach(third -> all.add(third.tally()));
        results.add(Row.of(PART, AT_ONCE + " at once")
                .with("conversions/s", all.perSecond())
                .with("p50 ms", all.percentile(50))
                .with("p99 ms", all.percentile(99))
                .with("errors", (double) all.errors()));
        all.failures().forEach(failure -> results.found(PART + ": " + failure));
    }

    private static void show(Service service, double before, List<Stretch> thirds, Results results) {
        var first = thirds.get(0);
        var last = thirds.get(THIRDS - 1);
        var most = thirds.stream()
                .mapToDouble(third -> memory(third, service).getMax())
                .max()
                .orElseThrow();
        results.add(Row.of(PART, service.code())
                .with("MB before", before)
                .with("MB at most", most)
                .with(
                        "MB grown",
                        memory(last, service).getAverage()
                                - memory(first, service).getAverage())
                .with("CPU s/1,000 first", first.cpuPerThousand(service))
                .with("CPU s/1,000 last", last.cpuPerThousand(service)));
        results.add(Goal.atMost("megabytes of %s under load".formatted(service.code()), MOST_MEGABYTES, most));
    }

    private static DoubleSummaryStatistics memory(Stretch stretch, Service service) {
        return Objects.requireNonNull(stretch.memory().get(service));
    }
}
