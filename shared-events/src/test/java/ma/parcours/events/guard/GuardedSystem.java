package ma.parcours.events.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import ma.parcours.events.DirectConnection;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;
import ma.parcours.events.Ids;
import ma.parcours.events.Samples;
import ma.parcours.events.Topics;
import ma.parcours.events.kafka.KafkaAccess;
import ma.parcours.events.testing.PostgresAndKafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** A database with the table of the guard and a {@link Notebook}, and the topic that was told from it. */
final class GuardedSystem {

    private final PostgresAndKafka servers = new PostgresAndKafka();
    private Map<String, String> addresses = Map.of();

    void start() throws SQLException {
        addresses = servers.start();
        sql(Notebook.TABLE);
        sql("""
            create table topic_position (topic text, kafka_partition integer, position bigint,
              noted_at timestamptz default clock_timestamp(), primary key (topic, kafka_partition))
            """);
    }

    void stop() {
        servers.stop();
    }

    GuardConnection connect() throws SQLException {
        return new GuardConnection(address("quarkus.datasource.jdbc.url"), "postgres", "postgres");
    }

    Brokers brokers() {
        return new Brokers(KafkaAccess.open(address("kafka.bootstrap.servers")));
    }

    /** A contact that is known at this version, and told of. */
    UUID noted(UUID contact, long version) throws SQLException {
        sql("insert into notebook values ('%s', %d)".formatted(contact, version));
        return told(contact, version);
    }

    /** Told of, whatever the database knows. */
    UUID told(UUID contact, long version) {
        tell(Topics.CONTACT_EVENTS, contact, version);
        return contact;
    }

    void tell(String topic, UUID contact, long version) {
        ProducerRecord<String, String> message = new ProducerRecord<>(
                topic, contact.toString(), EventJson.write(Samples.contactModifie(contact, version)));
        Stream.of(
                        Map.entry("ce_id", Ids.next().toString()),
                        Map.entry("ce_type", EventType.CONTACT_MODIFIE.wireName()),
                        Map.entry("ce_time", "2026-03-02T10:00:00Z"))
                .forEach(header ->
                        message.headers().add(header.getKey(), header.getValue().getBytes(UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", address("kafka.bootstrap.servers")),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void sql(String statement) throws SQLException {
        try (Connection connection = open()) {
            Statements.write(connection, statement);
        }
    }

    long number(String question) {
        try (Connection connection = open()) {
            return Statements.first(connection, row -> row.getLong(1), question).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection open() throws SQLException {
        return DirectConnection.open("test", address("quarkus.datasource.jdbc.url"), "postgres", "postgres");
    }

    private String address(String property) {
        return Objects.requireNonNull(addresses.get(property));
    }
}
