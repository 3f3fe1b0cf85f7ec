package ma.parcours.rest.events.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Makes events of records. What is none is nothing to tell: the consumers have put it with their dead letters. */
final class ToldEvents {

    /** What stands in an answer as it is must be one whole document. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ToldEvents() {}

    /** Empty if the record names none. */
    static Optional<String> type(ConsumerRecord<String, String> message) {
        return header(message, "ce_type");
    }

    /** Empty if the record is no event, or not what its type says; a type that a newer release tells is passed on. */
    static Optional<ToldEvent> of(ConsumerRecord<String, String> message) {
        try {
            ToldEvent told = new ToldEvent(
                    header(message, "ce_specversion").orElseThrow(),
                    UUID.fromString(header(message, "ce_id").orElseThrow()),
                    type(message).orElseThrow(),
                    header(message, "ce_source").orElseThrow(),
                    Instant.parse(header(message, "ce_time").orElseThrow()),
                    header(message, "ce_subject").orElseThrow(),
                    Long.parseLong(header(message, "ce_aggregateversion").orElseThrow()),
                    header(message, "content-type").orElseThrow(),
                    header(message, "traceparent").orElse(null),
                    Optional.ofNullable(message.value()).orElseThrow());
            return isReadable(told) ? Optional.of(told) : Optional.empty();
        } catch (NoSuchElementException | IllegalArgumentException | DateTimeParseException poison) {
            return Optional.empty();
        }
    }

    private static boolean isReadable(ToldEvent told) {
        try {
            Optional<EventType> known = known(told.type());
            if (known.isPresent()) {
                EventJson.read(known.get(), told.data());
            }
            return STRICT.readTree(told.data()).isObject();
        } catch (JsonProcessingException poison) {
            return false;
        }
    }

    private static Optional<EventType> known(String type) {
        try {
            return EventType.named(type);
        } catch (EventType.UnknownMajorVersionException newer) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(ConsumerRecord<String, String> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }
}
