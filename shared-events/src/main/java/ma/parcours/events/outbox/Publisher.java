package ma.parcours.events.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import ma.parcours.events.kafka.KafkaAccess;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends batches of events to Kafka and tells which of them the brokers have for certain. */
final class Publisher implements AutoCloseable {

    private final Producer<String, String> producer;

    Publisher(KafkaAccess kafka) {
        this.producer = new KafkaProducer<>(
                kafka.with(Map.ofEntries(
                        Map.entry(ProducerConfig.CLIENT_ID_CONFIG, "parcours-relay"),
                        Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                        Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                        // How long a lost broker holds the relay: 5 s to find out, 15 s to give the batch up and read
                        // it anew.
                        Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000),
                        Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000),
                        Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000),
                        // Batches are flushed as a whole, so lingering costs no time and lets records travel together.
                        Map.entry(ProducerConfig.LINGER_MS_CONFIG, 5),
                        Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000))),
                new StringSerializer(),
                new StringSerializer());
    }

    /**
     * Sends the events all at once and waits for every answer.
     *
     * @return what the brokers acknowledged, less what a failed event of the same key precedes: that must be sent again behind it
     */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback tells
    Outcome publish(List<PendingEvent> events) {
        boolean[] acknowledged = new boolean[events.size()];
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        for (int i = 0; i < events.size() && failure.get() == null; i++) {
            int index = i;
            producer.send(events.get(i).toRecord(), (metadata, error) -> {
                acknowledged[index] = error == null;
                failure.compareAndSet(null, error);
            });
        }
        producer.flush(); // every callback has run when this returns
        return new Outcome(deletable(events, acknowledged), failure.get());
    }

    private static List<Long> deletable(List<PendingEvent> events, boolean[] acknowledged) {
        List<Long> ids = new ArrayList<>(events.size());
        Set<String> heldBack = new HashSet<>();
        for (int i = 0; i < acknowledged.length; i++) {
            PendingEvent event = events.get(i);
            if (!acknowledged[i]) {
                heldBack.add(event.key());
            } else if (!heldBack.contains(event.key())) {
                ids.add(event.id());
            }
        }
        return ids;
    }

    /** At once: what is still under way was not acknowledged and will be sent again by whoever leads next. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    /**
     * What became of a batch.
     *
     * @param published ids of the rows that may be deleted
     * @param failure why others may not; null when all were published
     */
    record Outcome(List<Long> published, @Nullable Throwable failure) {}
}
