package ma.parcours.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.parcours.events.Topics;
import ma.parcours.events.testing.PostgresAndKafkaByCertificate;
import ma.parcours.events.testing.Trace;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that was ever written on a topic; reads on from where it stopped, until it is closed. */
public final class Topic implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(20);

    private final List<TopicPartition> partitions;
    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> read = new ArrayList<>();

    public Topic(String name) {
        partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(number -> new TopicPartition(name, number))
                .toList();
        consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** What was told about the contact, in the order in which it was told. */
    public synchronized List<Told> about(String contact) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(read::add);
        }
        return read.stream()
                .filter(message -> contact.equals(message.key()))
                .map(Told::of)
                .toList();
    }

    /** So many events of the type about the contact, waited for if need be, and no more. */
    public List<Told> told(String contact, String type, int times) {
        await().until(() -> about(contact, type).size() >= times);
        assertThat(about(contact, type)).hasSize(times);
        return about(contact, type);
    }

    public List<Told> about(String contact, String type) {
        return about(contact).stream()
                .filter(told -> told.type().matches("parcours\\.\\w+\\." + type + "\\.v1"))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                PostgresAndKafkaByCertificate.openDoor(),
                // A broker with nothing new would make each look wait for half a second.
                "fetch.max.wait.ms",
                10);
    }

    /**
     * One event.
     *
     * @param trace where it comes from; empty if nobody asked for it
     */
    public record Told(String id, String type, String document, Optional<Trace> trace) {

        static Told of(ConsumerRecord<String, String> message) {
            return new Told(header(message, "ce_id"), header(message, "ce_type"), message.value(), Trace.of(message));
        }

        private static String header(ConsumerRecord<String, String> message, String name) {
            return new String(message.headers().lastHeader(name).value(), UTF_8);
        }
    }
}
