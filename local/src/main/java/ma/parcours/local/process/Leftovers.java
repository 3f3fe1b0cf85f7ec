package ma.parcours.local.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends programs that a run of ours left behind when it was killed. */
public final class Leftovers {

    private static final long PATIENCE_SECONDS = 5;

    private Leftovers() {}

    /**
     * Ends those of {@code pids} whose command line names {@code mark}, so that nobody else's process with a reused
     * number is touched, one after the other in the order given, and returns how many there were.
     */
    public static int end(Collection<Long> pids, String mark) {
        var ours = pids.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .filter(process -> names(process, mark))
                .toList();
        ours.forEach(Leftovers::end);
        return ours.size();
    }

    private static boolean names(ProcessHandle process, String mark) {
        return process.info().arguments().stream()
                .flatMap(Arrays::stream)
                .anyMatch(argument -> argument.contains(mark));
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
