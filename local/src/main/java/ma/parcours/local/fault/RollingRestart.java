package ma.parcours.local.fault;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import ma.parcours.local.process.Signals;
import ma.parcours.local.stack.Service;

/** The replicas of a service are told to end, one after the other, each when the one before is ready again. */
record RollingRestart(Service service) implements Fault {

    private static final Duration TO_COME_BACK = Duration.ofSeconds(90);

    @Override
    public String strike(Arena arena, Random random) throws InterruptedException {
        var replicas = arena.replicas(service).size();
        for (var replica : IntStream.range(0, replicas).toArray()) {
            var pid = arena.replicas(service).get(replica).pid();
            Signals.send(pid, "TERM");
            arena.awaitTrue("a new replica of " + service.code(), TO_COME_BACK, () -> isBack(arena, replica, pid));
        }
        return replicas + " replicas restarted";
    }

    private boolean isBack(Arena arena, int replica, long before) {
        var now = arena.replicas(service).get(replica);
        return now.pid() != before && arena.isReady(now);
    }
}
