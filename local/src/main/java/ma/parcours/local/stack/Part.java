package ma.parcours.local.stack;

import java.time.Duration;
import ma.parcours.local.process.Supervisor;
import ma.parcours.local.process.Together.Task;
import ma.parcours.local.terminal.Progress;

/** One process of the system, with what has to happen before it starts and after it is ready. */
record Part(String title, String address, Task before, Supervisor supervisor, Task after) {

    /** How long a first start may take, on a machine that is busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    void start(Progress progress) throws Exception {
        progress.step(title, () -> {
            before.run();
            supervisor.start(PATIENCE);
            after.run();
            return address;
        });
    }

    /** For the parts that need no preparation. */
    static void nothing() {}
}
