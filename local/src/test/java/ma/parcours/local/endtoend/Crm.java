package ma.parcours.local.endtoend;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run of {@code ./crm}, as somebody at a keyboard would do it, less the look at whether it has to be built. */
public final class Crm implements AutoCloseable {

    public static final Path HOME =
            Path.of(System.getProperty("parcours.home", "..")).toAbsolutePath().normalize();

    private final Process process;
    private final Path output;

    private Crm(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Crm run(String... arguments) throws IOException {
        return runAt(HOME, arguments);
    }

    /** With more in its environment, which it hands on to what it starts. */
    static Crm run(Map<String, String> environment, String... arguments) throws IOException {
        return runAt(HOME, environment, arguments);
    }

    /** With services that were built elsewhere. */
    public static Crm runAt(Path home, String... arguments) throws IOException {
        return runAt(home, Map.of(), arguments);
    }

    private static Crm runAt(Path home, Map<String, String> environment, String... arguments) throws IOException {
        var output = Files.createTempFile(target(), "crm", ".out");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory(arguments[0]),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dparcours.home=" + home,
                "-jar",
                HOME.resolve("local/target/local.jar").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new Crm(builder.start(), output);
    }

    private static String memory(String command) {
        return switch (command) {
            case "durability" -> "384m";
            case "bench" -> "1g";
            default -> "64m";
        };
    }

    /** The build's own folder, where a failure leaves its traces. */
    public static Path target() throws IOException {
        return Files.createDirectories(Path.of("target").toAbsolutePath());
    }

    /** Ctrl-C, as far as the program can tell. */
    void interrupt() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
    }

    boolean runs() {
        return process.isAlive();
    }

    public int exitCode(long patienceSeconds) throws InterruptedException {
        if (!process.waitFor(patienceSeconds, SECONDS)) {
            throw new AssertionError("crm still runs after " + patienceSeconds + " s: " + output());
        }
        return process.exitValue();
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
