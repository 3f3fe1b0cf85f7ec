package ma.parcours.events.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import ma.parcours.events.Aggregate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox as the relay reads it.
 *
 * @param id its place in the order of the table
 */
record PendingEvent(
        long id,
        UUID eventId,
        Aggregate aggregate,
        String key,
        long aggregateVersion,
        String type,
        String payload,
        @Nullable String traceparent,
        Instant createdAt) {

    /** As a CloudEvent 1.0 in Kafka's binary mode. */
    ProducerRecord<String, String> toRecord() {
        ProducerRecord<String, String> message = new ProducerRecord<>(aggregate.topic(), key, payload);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", eventId.toString());
        header(message, "ce_type", type);
        header(message, "ce_source", "/parcours/" + aggregate.code() + "-service");
        header(message, "ce_time", createdAt.toString());
        header(message, "ce_subject", key);
        header(message, "ce_aggregateversion", Long.toString(aggregateVersion));
        header(message, "content-type", "application/json");
        if (traceparent != null) {
            header(message, "traceparent", traceparent);
        }
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
