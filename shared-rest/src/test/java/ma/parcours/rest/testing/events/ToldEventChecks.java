package ma.parcours.rest.testing.events;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import ma.parcours.events.Aggregate;
import ma.parcours.events.EventType;
import ma.parcours.events.kafka.KafkaAccess;
import ma.parcours.events.log.Positions;
import ma.parcours.events.log.TopicLog;
import ma.parcours.events.testing.schema.EventSchemaCheck;
import ma.parcours.events.testing.schema.Expectations;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What a service really tells is what is published, and enough for whoever reads it; each service runs it against itself. */
public abstract class ToldEventChecks {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    DataSource source;

    private final EventSchemaCheck published = EventSchemaCheck.published();
    private final Aggregate own;

    /** Of the service that tells of {@code own}. */
    protected ToldEventChecks(Aggregate own) {
        this.own = own;
    }

    /** Makes the service tell each of its events, in every way there is. */
    protected abstract void tellEverything();

    @Test
    void every_event_is_what_is_published_and_enough_for_everybody_who_reads_it() {
        // Given
        try (TopicLog log = open()) {
            Positions before = log.end();

            // When
            tellEverything();

            // Then
            await().atMost(SOON).until(() -> untold() == 0);
            List<ConsumerRecord<String, String>> told = behind(before, log);
            assertThat(told).extracting(this::type).containsAll(ownTypes());
            assertThat(told).allSatisfy(this::isPublished).allSatisfy(this::isEnough);
        }
    }

    private void isPublished(ConsumerRecord<String, String> message) {
        assertThat(published.misfits(type(message), message.value()))
                .as("what is published about %s", type(message))
                .isEmpty();
    }

    private void isEnough(ConsumerRecord<String, String> message) {
        assertThat(Expectations.all())
                .filteredOn(reader -> reader.read() == own)
                .isNotEmpty()
                .allSatisfy(reader -> {
                    assertThat(reader.misfits(headers(message)))
                            .as("what %s needs of the headers", reader.consumer())
                            .isEmpty();
                    assertThat(reader.misfits(type(message), message.value()))
                            .as("what %s needs of %s", reader.consumer(), type(message))
                            .isEmpty();
                });
    }

    private List<String> ownTypes() {
        return Arrays.stream(EventType.values())
                .filter(type -> type.aggregate() == own)
                .map(EventType::wireName)
                .toList();
    }

    private String type(ConsumerRecord<String, String> message) {
        return headers(message).getOrDefault("ce_type", "");
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> message) {
        return StreamSupport.stream(message.headers().spliterator(), false)
                .collect(toMap(header -> header.key(), header -> new String(header.value(), StandardCharsets.UTF_8)));
    }

    private TopicLog open() {
        return TopicLog.open(
                KafkaAccess.open(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
                own.topic());
    }

    private static List<ConsumerRecord<String, String>> behind(Positions before, TopicLog log) {
        List<ConsumerRecord<String, String>> told = new ArrayList<>();
        Positions end = log.end();
        for (Positions at = before; !at.reaches(end); ) {
            TopicLog.Slice slice = log.slice(at, end, Integer.MAX_VALUE);
            told.addAll(slice.records());
            at = slice.next();
        }
        return told;
    }

    /** What has happened and is not on the topic yet. */
    private long untold() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from outbox")) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
