package ma.parcours.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import ma.parcours.local.stack.Plan;
import ma.parcours.local.stack.Service;
import ma.parcours.local.terminal.Progress;

/** How soon a service that is started answers, and what that costs; and once more with the classes of an earlier start. */
final class Start implements Measurement {

    private static final String PART = "start";
    private static final double MOST_SECONDS = 2.5;
    private static final double MOST_SECONDS_WITH_CACHE = 1.2;

    @Override
    public void measure(Subject subject, Scale scale, Results results, Progress progress) throws Exception {
        for (var service : Service.values()) {
            progress.step(service.code(), () -> {
                measure(service, subject, scale, results);
                return "";
            });
        }
    }

    private static void measure(Service service, Subject subject, Scale scale, Results results) throws Exception {
        var plan = subject.plan();
        show(service.code(), MOST_SECONDS, times(service, plan, subject, scale), results);
        var cache = ClassCache.in(subject.data().resolve(service.code() + ".cache"));
        Launched.of(service, plan.on(cache.training(plan.jvm())), subject, Duration.ZERO);
        if (!cache.isThere()) {
            results.found("%s: %s left no class cache".formatted(PART, service.code()));
        }
        var withCache = plan.on(cache.using(plan.jvm()));
        show(
                service.code() + ", class cache",
                MOST_SECONDS_WITH_CACHE,
                times(service, withCache, subject, scale),
                results);
    }

    private static List<Launched> times(Service service, Plan plan, Subject subject, Scale scale) throws Exception {
        var all = new ArrayList<Launched>();
        for (var time = 0; time < scale.starts(); time++) {
            all.add(Launched.of(service, plan, subject, scale.round()));
        }
        return all;
    }

    private static void show(String title, double most, List<Launched> all, Results results) {
        var answered = median(all, Launched::answered);
        results.add(Row.of(PART, title)
                .with("first answer s", answered)
                .with("ready s", median(all, Launched::ready))
                .with("CPU s", median(all, Launched::cpu))
                .with("memory idle MB", median(all, Launched::idle)));
        results.add(Goal.atMost("seconds to the first answer of " + title, most, answered));
    }

    private static double median(List<Launched> all, ToDoubleFunction<Launched> figure) {
        var sorted = all.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
