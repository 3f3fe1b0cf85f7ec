package ma.parcours.opportunity.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import ma.parcours.events.testing.PostgresAndKafka;
import org.jspecify.annotations.Nullable;

/** A database that comes and goes, and a Kafka that goes. */
public class LonelyPostgres implements QuarkusTestResourceLifecycleManager {

    private static @Nullable LonelyPostgres running;

    private int port;
    private Path data = Path.of("");
    private @Nullable EmbeddedPostgres server;
    private @Nullable EmbeddedKafkaBroker kafka;

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
        EmbeddedKafkaBroker broker = PostgresAndKafka.startKafka();
        kafka = broker;
        String address = "localhost:" + port + "/postgres";
        return Map.of(
                "quarkus.datasource.reactive.url",
                "postgresql://" + address,
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://" + address,
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "kafka.bootstrap.servers",
                PostgresAndKafka.bootstrap(broker));
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

    /** For good. */
    public void kafkaGoes() {
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
    }

    @Override
    public void stop() {
        go();
        kafkaGoes();
    }
}
