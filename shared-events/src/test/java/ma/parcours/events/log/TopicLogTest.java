package ma.parcours.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import ma.parcours.events.Topics;
import ma.parcours.events.kafka.KafkaAccess;
import ma.parcours.events.testing.PostgresAndKafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A topic that is read again, from a real broker. */
class TopicLogTest {

    private static final PostgresAndKafka SERVERS = new PostgresAndKafka();
    private static String bootstrap = "";

    @BeforeAll
    static void start() {
        bootstrap = Objects.requireNonNull(SERVERS.start().get("kafka.bootstrap.servers"));
    }

    @AfterAll
    static void stop() {
        SERVERS.stop();
    }

    @Test
    void what_lies_between_two_places_is_read_once_in_slices_and_in_the_order_of_each_key() throws Exception {
        // Given
        try (TopicLog log = TopicLog.open(KafkaAccess.open(bootstrap), Topics.CONTACT_EVENTS)) {
            Positions from = log.end();
            send("karim", "nadia", "karim", "nadia", "karim");
            Positions to = log.end();
            send("later");
            // When
            List<ConsumerRecord<String, String>> read = readAll(log, from, to, 2);
            // Then
            assertThat(read).extracting(ConsumerRecord::key).containsOnly("karim", "nadia");
            assertThat(valuesOf("karim", read)).containsExactly("0", "2", "4");
            assertThat(valuesOf("nadia", read)).containsExactly("1", "3");
        }
    }

    @Test
    void a_place_that_is_the_end_has_nothing_behind_it() {
        // Given
        try (TopicLog log = TopicLog.open(KafkaAccess.open(bootstrap), Topics.OPPORTUNITY_EVENTS)) {
            // When
            TopicLog.Slice slice = log.slice(log.end(), log.end(), 10);
            // Then
            assertThat(slice.records()).isEmpty();
            assertThat(slice.next().reaches(log.end())).isTrue();
            assertThat(Positions.BEGINNING.reaches(log.beginning())).isTrue();
        }
    }

    private static List<ConsumerRecord<String, String>> readAll(
            TopicLog log, Positions from, Positions to, int atMost) {
        List<ConsumerRecord<String, String>> read = new ArrayList<>();
        Positions at = from;
        while (!at.reaches(to)) {
            TopicLog.Slice slice = log.slice(at, to, atMost);
            assertThat(slice.records()).hasSizeLessThanOrEqualTo(atMost);
            read.addAll(slice.records());
            at = slice.next();
        }
        return read;
    }

    private static List<String> valuesOf(String key, List<ConsumerRecord<String, String>> read) {
        return read.stream()
                .filter(message -> message.key().equals(key))
                .map(ConsumerRecord::value)
                .toList();
    }

    private static void send(String... keys) throws InterruptedException, ExecutionException {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new StringSerializer())) {
            for (int i : IntStream.range(0, keys.length).toArray()) {
                producer.send(new ProducerRecord<>(Topics.CONTACT_EVENTS, keys[i], Integer.toString(i)))
                        .get();
            }
        }
    }
}
