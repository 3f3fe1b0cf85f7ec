package ma.parcours.local.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import ma.parcours.local.rest.Issuer;

/** A real Keycloak, unpacked by the build's profile {@code keycloak}, that knows nothing but the realm we ship. */
final class Keycloak implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("parcours.keycloak", "target/keycloak"));
    private static final Path REALM = Crm.HOME.resolve("keycloak/parcours-realm.json");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Issuer issuer;

    private Keycloak(Process process, Issuer issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    static Keycloak start() throws IOException {
        var imports = Files.createDirectories(HOME.resolve("data/import"));
        Files.copy(REALM, imports.resolve(REALM.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        var port = freePort();
        var log = Crm.target().resolve("keycloak.log");
        var builder = new ProcessBuilder(
                        "sh",
                        HOME.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
        var keycloak = new Keycloak(builder.start(), Issuer.at("http://127.0.0.1:" + port + "/realms/parcours"));
        keycloak.awaitReady(log);
        return keycloak;
    }

    Issuer issuer() {
        return issuer;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void awaitReady(Path log) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .failFast("Keycloak ended; its log is " + log, () -> !process.isAlive())
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> issuer.tokenEndpoint().isAbsolute());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
