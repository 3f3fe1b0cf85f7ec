package ma.parcours.events.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * What somebody told: CloudEvents 1.0 as they lie on a topic, the attributes in the headers and the document beside them.
 *
 * @param id the same however often it is told
 * @param subject whom it is about
 */
record CloudEvent(String id, String type, String subject, JsonNode data) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Empty for a record that is none. */
    static Optional<CloudEvent> in(ConsumerRecord<String, String> message) {
        Optional<String> id = header(message, "ce_id");
        Optional<String> type = header(message, "ce_type");
        Optional<String> subject = header(message, "ce_subject");
        Optional<JsonNode> data = document(message.value());
        return id.isPresent() && type.isPresent() && subject.isPresent() && data.isPresent()
                ? Optional.of(new CloudEvent(id.get(), type.get(), subject.get(), data.get()))
                : Optional.empty();
    }

    private static Optional<String> header(ConsumerRecord<String, String> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, UTF_8));
    }

    private static Optional<JsonNode> document(String text) {
        try {
            return Optional.ofNullable(text).map(CloudEvent::parsed).filter(JsonNode::isObject);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
