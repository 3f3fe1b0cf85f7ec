package ma.parcours.local.deadletter;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import ma.parcours.local.terminal.CannotGoOn;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Kafka as an operator's command speaks to it: with little memory, and with patience for ten seconds.
 *
 * @param access how to get in, by Kafka's own names; nothing where nobody is asked who they are
 */
record Kafka(String bootstrap, Map<String, String> access) {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int ONE_REQUEST_MILLIS = 5_000;
    private static final int MOST_BYTES = 4 << 20;

    Admin admin() {
        return connected(() -> Admin.create(settings(Map.of())));
    }

    /** Of no group: what it reads stays unread for everybody else. */
    Consumer<byte[], byte[]> consumer() {
        return connected(() -> new KafkaConsumer<>(
                settings(Map.of(
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                        MOST_BYTES)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer()));
    }

    /** Idempotent, so that what it has to repeat keeps its order and comes once. */
    Producer<byte[], byte[]> producer() {
        return connected(() -> new KafkaProducer<>(
                settings(Map.of(
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        PATIENCE_MILLIS,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        PATIENCE_MILLIS,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        2L * MOST_BYTES)),
                new ByteArraySerializer(),
                new ByteArraySerializer()));
    }

    <T> T answer(KafkaFuture<T> question) throws InterruptedException {
        try {
            return question.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UnknownTopicOrPartitionException) {
                throw new CannotGoOn(
                        "Kafka at %s has not got the topics of Parcours".formatted(bootstrap),
                        "see whether it is the right one, and say where that is with --kafka");
            }
            throw doesNotAnswer(failure);
        }
    }

    CannotGoOn doesNotAnswer(Exception failure) {
        return new CannotGoOn(
                "Kafka at %s does not answer as it should (%s)".formatted(bootstrap, reason(failure)),
                "see whether it runs, or say with --kafka where it is");
    }

    /** What lies at the bottom says most. */
    static String reason(Exception failure) {
        var cause = failure.getCause();
        return String.valueOf((cause == null ? failure : cause).getMessage());
    }

    private <T> T connected(Supplier<T> client) {
        try {
            return client.get();
        } catch (KafkaException nowhere) {
            throw doesNotAnswer(nowhere);
        }
    }

    private Map<String, Object> settings(Map<String, Object> own) {
        var all = new HashMap<String, Object>(access);
        all.putAll(own);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        all.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, ONE_REQUEST_MILLIS);
        all.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        if (!own.containsKey(ProducerConfig.ACKS_CONFIG)) {
            all.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        }
        return all;
    }
}
