package ma.parcours.events.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import ma.parcours.events.DomainEvent;
import ma.parcours.events.Topics;
import ma.parcours.events.kafka.KafkaAccess;
import ma.parcours.events.testing.PostgresAndKafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Both ends of the relay: a database with an outbox, and the topic it is published on. */
final class OutboxAndTopic {

    private final PostgresAndKafka servers = new PostgresAndKafka();
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();
    private Map<String, String> addresses = Map.of();

    void start() throws SQLException, IOException {
        addresses = servers.start();
        try (InputStream schema = Objects.requireNonNull(getClass().getResourceAsStream("/db/shared/V1__outbox.sql"))) {
            sql(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    void stop() {
        servers.stop();
    }

    OutboxConnection connect() throws SQLException {
        return new OutboxConnection(address("quarkus.datasource.jdbc.url"), "postgres", "postgres");
    }

    Publisher publisher() {
        return new Publisher(KafkaAccess.open(bootstrapServers()));
    }

    String bootstrapServers() {
        return address("kafka.bootstrap.servers");
    }

    /** Commits one event and tells whose it is. */
    UUID insert(UUID eventId, DomainEvent event) throws SQLException {
        try (OpenTransaction transaction = begin()) {
            UUID contact = transaction.insert(eventId, event);
            transaction.commit();
            return contact;
        }
    }

    OpenTransaction begin() throws SQLException {
        Connection connection = jdbc();
        connection.setAutoCommit(false);
        return new OpenTransaction(connection);
    }

    void sql(String statements) throws SQLException {
        try (Connection connection = jdbc();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    long rows() throws SQLException {
        return Long.parseLong(text("select count(*) from outbox"));
    }

    /** The first column of the first row. */
    String text(String query) throws SQLException {
        try (Connection connection = jdbc();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Everything on the topic so far about one contact, in the order of its partition. */
    synchronized List<ConsumerRecord<String, String>> published(UUID contact) {
        readAll();
        return seen.stream()
                .filter(message -> contact.toString().equals(message.key()))
                .toList();
    }

    static Map<String, String> headers(ConsumerRecord<String, String> message) {
        return StreamSupport.stream(message.headers().spliterator(), false)
                .collect(Collectors.toMap(
                        header -> header.key(), header -> new String(header.value(), StandardCharsets.UTF_8)));
    }

    private void readAll() {
        seen.clear();
        List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(number -> new TopicPartition(Topics.CONTACT_EVENTS, number))
                .toList();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers()), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
            }
        }
    }

    private Connection jdbc() throws SQLException {
        return DriverManager.getConnection(address("quarkus.datasource.jdbc.url"), "postgres", "postgres");
    }

    private String address(String property) {
        return Objects.requireNonNull(addresses.get(property));
    }
}
