package ma.parcours.events.consumption;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Makes events of records: CloudEvents 1.0 in Kafka's binary mode. */
@Startup // shown from the start: what is first seen at 1 is no increase
@ApplicationScoped
public class EventReader {

    private final Counter skipped;

    public EventReader(MeterRegistry registry) {
        this.skipped = registry.counter("events.skipped");
    }

    /**
     * Reads one record.
     *
     * @return empty for a type that is not known here: someone else's fact, passed over and counted
     * @throws PermanentFailure if the record is no event, or one that this build cannot read
     */
    public Optional<ReceivedEvent> read(ConsumerRecord<String, String> message) {
        Optional<EventType> type = type(message);
        if (type.isEmpty()) {
            skipped.increment();
        }
        return type.map(known -> read(known, message));
    }

    private static Optional<EventType> type(ConsumerRecord<String, String> message) {
        try {
            return EventType.named(header(message, "ce_type"));
        } catch (EventType.UnknownMajorVersionException e) {
            throw new PermanentFailure(place(message), e);
        }
    }

    private static ReceivedEvent read(EventType type, ConsumerRecord<String, String> message) {
        try {
            UUID id = UUID.fromString(header(message, "ce_id"));
            Instant time = Instant.parse(header(message, "ce_time"));
            if (message.value() == null) {
                throw new PermanentFailure("no content: " + place(message), null);
            }
            return new ReceivedEvent(id, time, EventJson.read(type, message.value()));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
            throw new PermanentFailure("unreadable: " + place(message), e);
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new PermanentFailure("no header " + name + ": " + place(message), null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String place(ConsumerRecord<String, String> message) {
        return message.topic() + "-" + message.partition() + "@" + message.offset();
    }
}
