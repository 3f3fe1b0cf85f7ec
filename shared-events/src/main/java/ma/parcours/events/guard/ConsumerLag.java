package ma.parcours.events.guard;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ma.parcours.events.log.Positions;

/**
 * The gauge {@code consumer_lag}: how many records of a topic the service's group has not dealt with.
 *
 * <p>Told by Kafka of the whole group: what a client says of itself stands still while it is paused, just when the lag grows.
 */
final class ConsumerLag {

    private final MeterRegistry registry;
    private final Map<String, Long> records = new ConcurrentHashMap<>();

    ConsumerLag(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Nothing is known before the first call. */
    void seen(String topic, Positions dealtWith, Positions end) {
        if (records.put(topic, dealtWith.lacking(end)) == null) {
            Gauge.builder("consumer.lag", records, lags -> lags.getOrDefault(topic, 0L))
                    .tag("topic", topic)
                    .register(registry);
        }
    }
}
