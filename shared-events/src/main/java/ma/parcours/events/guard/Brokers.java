package ma.parcours.events.guard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import ma.parcours.events.kafka.KafkaAccess;
import ma.parcours.events.log.Positions;
import ma.parcours.events.log.TopicLog;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** What the guard asks Kafka; blocking, and each question fails with a {@link KafkaException} if Kafka does not answer. */
final class Brokers implements AutoCloseable {

    private final KafkaAccess kafka;
    private final Admin admin;

    Brokers(KafkaAccess kafka) {
        this.kafka = kafka;
        this.admin = Admin.create(kafka.with(Map.of(
                AdminClientConfig.CLIENT_ID_CONFIG, "parcours-restore-guard",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000)));
    }

    TopicLog log(String topic) {
        return TopicLog.open(kafka, topic);
    }

    /** Where the next record of the topic will lie. */
    Positions end(String topic) throws InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = partitions(topic).stream()
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<Integer, Long> ends = new TreeMap<>();
        answer(admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
        return new Positions(ends);
    }

    /** Up to where the group has dealt with the topic; partitions that it never committed are not named. */
    Positions committed(String group, String topic) throws InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> offsets =
                answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        Map<Integer, Long> committed = new TreeMap<>();
        offsets.forEach((partition, offset) -> {
            if (partition.topic().equals(topic) && offset != null) {
                committed.put(partition.partition(), offset.offset());
            }
        });
        return new Positions(committed);
    }

    @Override
    public void close() {
        admin.close();
    }

    private List<TopicPartition> partitions(String topic) throws InterruptedException {
        return described(topic).partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private TopicDescription described(String topic) throws InterruptedException {
        try {
            return Objects.requireNonNull(
                    answer(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic));
        } catch (KafkaException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                throw new MissingTopicException(topic, e);
            }
            throw e;
        }
    }

    private static <T> T answer(KafkaFuture<T> question) throws InterruptedException {
        try {
            return question.get();
        } catch (ExecutionException e) {
            throw new KafkaException("no answer", e.getCause());
        }
    }
}
