package ma.parcours.events.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ma.parcours.events.kafka.KafkaAccess;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * One topic, to be read again from any place. It belongs to no consumer group and commits nothing, so it disturbs nobody.
 *
 * <p>Blocking, and for one thread at a time. The records of a key come in the order in which they lie in the topic. What
 * Kafka does not answer within {@link #PATIENCE} fails with a {@link KafkaException}.
 */
public final class TopicLog implements AutoCloseable {

    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration POLL = Duration.ofMillis(250);

    private final Consumer<String, String> consumer;
    private final Collection<TopicPartition> partitions;
    private final Positions first;

    private TopicLog(Consumer<String, String> consumer, String topic) {
        this.consumer = consumer;
        this.partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        this.first = new Positions(byPartition(consumer.beginningOffsets(partitions, PATIENCE)));
    }

    /** Fails with a {@link KafkaException} if the topic cannot be reached. */
    public static TopicLog open(KafkaAccess kafka, String topic) {
        Map<String, Object> settings = kafka.with(Map.of(
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                1000,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis(),
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000));
        Consumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        try {
            return new TopicLog(consumer, topic);
        } catch (KafkaException unreachable) {
            consumer.close();
            throw unreachable;
        }
    }

    /** Where the first record lies that was still kept when this was opened. */
    public Positions beginning() {
        return first;
    }

    /** Where the next record will lie. */
    public Positions end() {
        return new Positions(byPartition(consumer.endOffsets(partitions, PATIENCE)));
    }

    /**
     * The next records from one place on, up to another that was an {@link #end()}: at least one unless there is none
     * left, and at most so many.
     */
    public Slice slice(Positions from, Positions to, int atMost) {
        List<TopicPartition> left = seek(from, to);
        Map<Integer, Long> next = new TreeMap<>(from.next());
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (records.isEmpty() && !left.isEmpty()) {
            ConsumerRecords<String, String> polled = consumer.poll(POLL);
            polled.forEach(message -> {
                if (records.size() < atMost && message.offset() < to.of(message.partition())) {
                    records.add(message);
                    next.put(message.partition(), message.offset() + 1);
                }
            });
            if (records.isEmpty()) {
                left.removeIf(partition -> isPassed(partition, to, next));
                if (System.nanoTime() > deadline) {
                    throw new TimeoutException("no record of " + left + " within " + PATIENCE);
                }
            }
        }
        return new Slice(records, new Positions(next));
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** Only where something is left is read; what was fetched ahead is kept, which a seek would throw away. */
    private List<TopicPartition> seek(Positions from, Positions to) {
        List<TopicPartition> left = new ArrayList<>();
        List<TopicPartition> done = new ArrayList<>();
        for (TopicPartition partition : partitions) {
            long start = Math.max(from.of(partition.partition()), first.of(partition.partition()));
            if (consumer.position(partition, PATIENCE) != start) {
                consumer.seek(partition, start);
            }
            (start < to.of(partition.partition()) ? left : done).add(partition);
        }
        consumer.pause(done);
        consumer.resume(left);
        return left;
    }

    /** Transaction markers and deleted records take offsets, too, and never come. */
    private boolean isPassed(TopicPartition partition, Positions to, Map<Integer, Long> next) {
        boolean passed = consumer.position(partition, PATIENCE) >= to.of(partition.partition());
        if (passed) {
            next.put(partition.partition(), to.of(partition.partition()));
        }
        return passed;
    }

    private static Map<Integer, Long> byPartition(Map<TopicPartition, Long> offsets) {
        return offsets.keySet().stream().collect(Collectors.toMap(TopicPartition::partition, offsets::get));
    }

    /**
     * Some records, and the place behind them.
     *
     * @param next from where to go on
     */
    public record Slice(List<ConsumerRecord<String, String>> records, Positions next) {

        public Slice {
            records = List.copyOf(records);
        }
    }
}
