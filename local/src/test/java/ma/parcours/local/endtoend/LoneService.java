package ma.parcours.local.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.data.Passwords;

/** A contact-service beside the system, told other things than its replicas are. */
final class LoneService implements AutoCloseable {

    private static final String NAME = "contact";

    private final Process process;
    private final Path log;

    private LoneService(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** A variable that is set to nothing is not set. */
    static LoneService toldOtherwise(RunningSystem system, Map<String, String> differences) throws IOException {
        var log = Files.createTempFile(Crm.target(), "lone", ".log");
        var builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment(system));
        differences.forEach((name, value) -> {
            builder.environment().put(name, value);
            builder.environment().remove(name, "");
        });
        return new LoneService(builder.start(), log);
    }

    private static List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var app = Crm.HOME.resolve("contact-service/target/quarkus-app/quarkus-run.jar");
        return List.of(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar", app.toString());
    }

    private static Map<String, String> environment(RunningSystem system) throws IOException {
        var data = system.faults().data();
        var stack = system.faults().stack();
        var database = stack.postgres().url() + "/" + NAME;
        var port = FreePorts.base();
        return new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL", database,
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + database,
                "QUARKUS_DATASOURCE_USERNAME", NAME,
                "QUARKUS_DATASOURCE_PASSWORD", Passwords.read(data).of(NAME),
                "KAFKA_BOOTSTRAP_SERVERS", stack.kafka().bootstrap(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", stack.openid().url(),
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(port + 1)));
    }

    /** What it has said so far, a line each. */
    List<String> lines() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8).lines().toList();
    }

    boolean runs() {
        return process.isAlive();
    }

    /** Empty-handed after that time: fails. */
    int exitCode(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("it still runs");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
