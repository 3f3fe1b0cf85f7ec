package ma.parcours.local.deadletter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** The dead-letter topics, slice by slice, however much is on them. */
final class DeadLetterLog implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Kafka kafka;
    private final Admin admin;
    private final Consumer<byte[], byte[]> consumer;

    DeadLetterLog(Kafka kafka, Admin admin) {
        this.kafka = kafka;
        this.admin = admin;
        this.consumer = kafka.consumer();
    }

    /** Where the next dead letter will lie. Needs the topics they came from to be there, too. */
    List<End> ends() throws InterruptedException {
        var topics = Arrays.stream(DeadLetterTopic.values())
                .flatMap(each -> Stream.of(each.topic(), each.source()))
                .toList();
        var described = kafka.answer(admin.describeTopics(topics).allTopicNames());
        var asked = new TreeMap<String, TopicPartition>();
        for (var each : DeadLetterTopic.values()) {
            Objects.requireNonNull(described.get(each.topic())).partitions().stream()
                    .map(partition -> new TopicPartition(each.topic(), partition.partition()))
                    .forEach(partition -> asked.put(partition.toString(), partition));
        }
        var ends = new ArrayList<End>();
        for (var partition : asked.values()) {
            var found = kafka.answer(
                    admin.listOffsets(Map.of(partition, OffsetSpec.latest())).partitionResult(partition));
            ends.add(new End(DeadLetterTopic.named(partition.topic()).orElseThrow(), partition, found.offset()));
        }
        return ends;
    }

    /** Everything before those ends in slices of one partition each, in its order. */
    void read(List<End> ends, SliceReader reader) throws InterruptedException {
        try {
            for (var end : ends) {
                read(end, reader);
            }
        } catch (KafkaException failure) {
            throw kafka.doesNotAnswer(failure);
        }
    }

    /** All before that offset are gone then: Kafka deletes from the beginning only. */
    void remove(TopicPartition partition, long before) throws InterruptedException {
        kafka.answer(admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(before)))
                .all());
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void read(End end, SliceReader reader) throws InterruptedException {
        var one = List.of(end.partition());
        consumer.assign(one);
        consumer.seekToBeginning(one);
        var patience = System.nanoTime() + PATIENCE.toNanos();
        while (consumer.position(end.partition(), PATIENCE) < end.offset()) {
            var slice = consumer.poll(POLL).records(end.partition()).stream()
                    .filter(each -> each.offset() < end.offset())
                    .map(each -> new DeadLetter(end.topic(), each))
                    .toList();
            if (!slice.isEmpty()) {
                reader.read(slice);
                patience = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() - patience > 0) {
                throw new TimeoutException(
                        "no record of " + end.partition() + " within " + PATIENCE.toSeconds() + " s");
            }
        }
    }

    /** Up to where a partition is looked at; what comes later is left alone. */
    record End(DeadLetterTopic topic, TopicPartition partition, long offset) {}

    /** Takes some dead letters of one partition, never none. */
    interface SliceReader {
        void read(List<DeadLetter> slice) throws InterruptedException;
    }
}
