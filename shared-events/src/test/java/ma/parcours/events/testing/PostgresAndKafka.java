package ma.parcours.events.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ma.parcours.events.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL and one Kafka broker for all tests of a module.
 *
 * <p>They are the real ones; only what a crash of the machine would lose is not paid for here: PostgreSQL runs without fsync.
 */
public class PostgresAndKafka implements QuarkusTestResourceLifecycleManager {

    private static final String USER = "postgres";

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable EmbeddedKafkaBroker kafka;

    @Override
    public Map<String, String> start() {
        EmbeddedPostgres database = startPostgres();
        postgres = database;
        String address = "localhost:" + database.getPort() + "/postgres";
        Map<String, String> settings = new HashMap<>(startAndAddress());
        settings.put("quarkus.datasource.reactive.url", "postgresql://" + address);
        settings.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://" + address);
        settings.put("quarkus.datasource.username", USER);
        settings.put("quarkus.datasource.password", USER);
        return settings;
    }

    /** Starts Kafka and tells how to get there. */
    Map<String, String> startAndAddress() {
        EmbeddedKafkaBroker broker = startKafka();
        kafka = broker;
        return Map.of("kafka.bootstrap.servers", bootstrap(broker));
    }

    @Override
    public void stop() {
        try {
            if (kafka != null) {
                kafka.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With all topics. */
    public static EmbeddedKafkaBroker startKafka() {
        return startKafka(broker -> {});
    }

    /** With all topics, and set to more. */
    static EmbeddedKafkaBroker startKafka(Consumer<Properties> more) {
        EmbeddedKafkaBroker broker = new EmbeddedKafkaBroker()
                .withDeleteLogDirsOnClose(true)
                .withAdditionalProperties(((Consumer<Properties>) PostgresAndKafka::quickSingleBroker).andThen(more))
                .start();
        createTopics(bootstrap(broker));
        return broker;
    }

    private static void quickSingleBroker(Properties broker) {
        broker.setProperty("auto.create.topics.enable", "false");
        broker.setProperty("group.initial.rebalance.delay.ms", "0");
        broker.setProperty("offsets.topic.num.partitions", "1");
    }

    public static String bootstrap(EmbeddedKafkaBroker broker) {
        return broker.getAdvertisedListeners().replaceFirst("^[A-Z_]+://", "");
    }

    private static void createTopics(String bootstrap) {
        List<NewTopic> topics = Stream.of(
                        Topics.CONTACT_EVENTS,
                        Topics.OPPORTUNITY_EVENTS,
                        Topics.CONTACT_EVENTS_DEAD_LETTERS,
                        Topics.OPPORTUNITY_EVENTS_DEAD_LETTERS)
                .map(name -> new NewTopic(name, Topics.PARTITIONS, (short) 1))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(topics).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topics cannot be created", e);
        }
    }
}
