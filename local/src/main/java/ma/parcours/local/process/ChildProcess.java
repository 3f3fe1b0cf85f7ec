package ma.parcours.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program.
 *
 * <p>It gets a session of its own ({@code setsid}), so that a Ctrl-C in the terminal reaches only us and we end our
 * children in the order that is good for them.
 */
public final class ChildProcess {

    /** The exit codes after INT, KILL and TERM, and that of an orderly end. */
    private static final Set<Integer> KILLED = Set.of(0, 130, 137, 143);

    private final Process process;
    private final String stopSignal;
    private final LogFile log;
    private final long since = System.nanoTime();

    private ChildProcess(Process process, String stopSignal, LogFile log) {
        this.process = process;
        this.stopSignal = stopSignal;
        this.log = log;
    }

    public static ChildProcess start(Launch launch) throws IOException {
        Files.createDirectories(launch.log().toAbsolutePath().getParent());
        var log = LogFile.endOf(launch.log());
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
        builder.environment().putAll(launch.environment());
        return new ChildProcess(builder.start(), launch.stopSignal(), log);
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    /** Why it died, as far as its log says; a program that was killed had no time to say anything. */
    String lastWords() {
        var killed = !process.isAlive() && KILLED.contains(process.exitValue());
        return killed ? "" : log.reason();
    }

    int waitForEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to end, and ends it when it does not within {@code patience}. */
    public void stop(Duration patience) throws InterruptedException {
        Signals.send(process.pid(), stopSignal);
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            process.waitFor();
        }
    }
}
