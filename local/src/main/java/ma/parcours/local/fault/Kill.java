package ma.parcours.local.fault;

import java.time.Duration;
import java.util.Random;
import ma.parcours.local.process.Signals;

/** A process dies without a word. */
record Kill(Victim victim) implements Fault {

    private static final Duration TO_BE_THERE = Duration.ofSeconds(30);
    private static final Duration TO_DIE = Duration.ofSeconds(5);

    @Override
    public String strike(Arena arena, Random random) throws InterruptedException {
        var pid = arena.await("a living " + victim, TO_BE_THERE, () -> living(arena));
        Signals.send(pid, "KILL");
        arena.awaitTrue("the end of " + pid, TO_DIE, () -> ProcessHandle.of(pid).isEmpty());
        return "process " + pid + " is gone";
    }

    private long living(Arena arena) {
        var pid = arena.processes().pid(victim);
        if (ProcessHandle.of(pid).isEmpty()) {
            throw new IllegalStateException("it is being started");
        }
        return pid;
    }
}
