package ma.parcours.local.bench;

import io.vertx.core.Future;
import java.io.IOException;
import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import ma.parcours.local.stack.Service;

/**
 * What an even load has cost for some time.
 *
 * @param memory megabytes, looked at again and again
 * @param cpu seconds of processors
 */
record Stretch(Tally tally, Map<Service, DoubleSummaryStatistics> memory, Map<Service, Double> cpu) {

    private static final int LOOKS = 20;

    static Stretch of(Duration time, Subject subject, Crowd crowd, Supplier<Future<?>> work)
            throws IOException, InterruptedException {
        var watches = new EnumMap<Service, MemoryWatch>(Service.class);
        var before = new EnumMap<Service, Double>(Service.class);
        for (var service : Service.values()) {
            watches.put(service, MemoryWatch.begin(subject.app(service).pid(), time.dividedBy(LOOKS)));
            before.put(service, cpu(service, subject));
        }
        var tally = crowd.ask(time, work);
        var memory = new EnumMap<Service, DoubleSummaryStatistics>(Service.class);
        var cpu = new EnumMap<Service, Double>(Service.class);
        for (var watch : watches.entrySet()) {
            memory.put(watch.getKey(), watch.getValue().end());
        }
        for (var used : before.entrySet()) {
            cpu.put(used.getKey(), cpu(used.getKey(), subject) - used.getValue());
        }
        return new Stretch(tally, memory, cpu);
    }

    double cpuPerThousand(Service service) {
        return cpu.getOrDefault(service, Double.NaN) / tally.count() * 1000;
    }

    private static double cpu(Service service, Subject subject) throws IOException {
        return ProcessFigures.of(subject.app(service).pid()).cpuSeconds();
    }
}
