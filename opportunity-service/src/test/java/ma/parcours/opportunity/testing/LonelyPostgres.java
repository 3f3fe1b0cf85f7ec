package ma.parcours.opportunity.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A database that comes and goes, and no Kafka at all. */
public class LonelyPostgres implements QuarkusTestResourceLifecycleManager {

    private static @Nullable LonelyPostgres running;

    private int port;
    private Path data = Path.of("");
    private @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
            data = Files.createTempDirectory("lonely-postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running = this;
        come();
        String address = "localhost:" + port + "/postgres";
        return Map.of(
                "quarkus.datasource.reactive.url", "postgresql://" + address,
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://" + address,
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres",
                "kafka.bootstrap.servers", "localhost:1");
    }

    public static LonelyPostgres get() {
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        return running;
    }

    public final void come() {
        try {
            server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void go() {
        try {
            if (server != null) {
                server.close();
                server = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        go();
    }
}
