package ma.parcours.events.testing;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Properties;

/**
 * A Kafka as in production: it lets in whoever shows the certificate of a user, who may do what the manifests allow them and
 * no more. Beside that a door stands open to the tests.
 */
public final class KafkaByCertificate implements AutoCloseable {

    private static final String DOOR = "CERTIFIED";

    private final Certificate own = Certificate.of("kafka");
    private final Certificate shown;
    private final int port = freePort();
    private final EmbeddedKafkaBroker broker;

    /** For one user, whom the manifests name. */
    public KafkaByCertificate(String user) {
        this.shown = Certificate.of(user);
        this.broker = PostgresAndKafka.startKafka(this::shut);
        KafkaRights.grant(user, openDoor());
    }

    /** The user's own way in, as an operator sets it. */
    public Map<String, Object> access() {
        return Map.of(
                "bootstrap.servers", certifiedDoor(),
                "security.protocol", "SSL",
                "ssl.truststore.type", "PEM",
                "ssl.truststore.certificates", own.chain(),
                "ssl.keystore.type", "PEM",
                "ssl.keystore.certificate.chain", shown.chain(),
                "ssl.keystore.key", shown.key());
    }

    /** Where a certificate is asked for. */
    public String certifiedDoor() {
        return "localhost:" + port;
    }

    /** Where whoever comes may do anything. */
    public String openDoor() {
        return PostgresAndKafka.bootstrap(broker);
    }

    @Override
    public void close() {
        broker.close();
    }

    private void shut(Properties settings) {
        append(settings, "listeners", DOOR + "://" + certifiedDoor());
        append(settings, "listener.security.protocol.map", DOOR + ":SSL");
        settings.setProperty("ssl.client.auth", "required");
        settings.setProperty("ssl.keystore.type", "PEM");
        settings.setProperty("ssl.keystore.certificate.chain", own.chain());
        settings.setProperty("ssl.keystore.key", own.key());
        settings.setProperty("ssl.truststore.type", "PEM");
        settings.setProperty("ssl.truststore.certificates", shown.chain());
        settings.setProperty("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.setProperty("super.users", "User:ANONYMOUS");
    }

    private static void append(Properties settings, String name, String more) {
        settings.setProperty(name, settings.getProperty(name) + "," + more);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
