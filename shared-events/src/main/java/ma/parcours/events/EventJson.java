package ma.parcours.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Events as JSON documents: what is absent is left out, what a reader does not know it passes over, times are RFC 3339 in UTC.
 *
 * <p>It has a mapper of its own: what REST refuses from a client must not decide what a service can read of its own past.
 */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    public static String write(DomainEvent event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that cannot be written: " + event.getClass(), e);
        }
    }

    /**
     * Reads what {@link #write} wrote, or what another version of it did.
     *
     * @throws JsonProcessingException if the document is not JSON, or lacks what the event cannot be without
     */
    public static DomainEvent read(EventType type, String document) throws JsonProcessingException {
        DomainEvent event = MAPPER.readValue(document, type.payload());
        if (event == null) {
            throw MismatchedInputException.from(null, type.payload(), "the document is null");
        }
        return event;
    }
}
