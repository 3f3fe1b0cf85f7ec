package ma.parcours.local.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A process stands still for one to twenty seconds and then goes on as if nothing had been. */
record Pause(Victim victim) implements Fault {

    private static final Duration TO_BE_THERE = Duration.ofSeconds(30);

    @Override
    public String strike(Arena arena, Random random) throws Exception {
        var millis = 1000 + random.nextInt((int) arena.longest().toMillis() - 1000);
        var paused = arena.await(
                "a living " + victim, TO_BE_THERE, () -> arena.processes().pause(victim));
        try {
            arena.awaitTrue("the standstill of " + paused[0], Duration.ofSeconds(2), () -> standsStill(paused[0]));
            TimeUnit.MILLISECONDS.sleep(millis);
        } finally {
            arena.processes().resume(paused);
        }
        return "process %d stood still for %.1f s".formatted(paused[0], millis / 1000.0);
    }

    private static boolean standsStill(long pid) throws IOException {
        var status = Files.readString(Path.of("/proc", Long.toString(pid), "status"));
        return status.contains("State:\tT");
    }
}
