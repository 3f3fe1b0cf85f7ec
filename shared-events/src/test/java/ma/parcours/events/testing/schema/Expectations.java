package ma.parcours.events.testing.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.parcours.events.Aggregate;

/**
 * What one service needs of the events that it reads: it says so itself, in the folder of its name, and changes nothing
 * there without being able to live with it.
 *
 * @param read whose events it reads
 */
public record Expectations(String consumer, Aggregate read) {

    public static final Expectations OPPORTUNITY_SERVICE = new Expectations("opportunity-service", Aggregate.CONTACT);
    public static final Expectations CONTACT_SERVICE = new Expectations("contact-service", Aggregate.OPPORTUNITY);

    private static final String HEADERS = "headers";
    private static final JsonMapper MAPPER = new JsonMapper();

    public static List<Expectations> all() {
        return List.of(OPPORTUNITY_SERVICE, CONTACT_SERVICE);
    }

    /** What is missing in the content of a record of this type. */
    public List<String> misfits(String type, String document) {
        return check().misfits(type, document);
    }

    /** What is missing in the headers of a record. */
    public List<String> misfits(Map<String, String> headers) {
        return check().misfits(HEADERS, object(headers).toString());
    }

    /** The content of a record of this type, less everything that would not be missed. */
    public String least(String type, String document) {
        return least(type, object(document)).toString();
    }

    /** The headers of a record, less everything that would not be missed. */
    public Map<String, String> least(Map<String, String> headers) {
        Map<String, String> least = new TreeMap<>();
        least(HEADERS, object(headers))
                .properties()
                .forEach(header -> least.put(header.getKey(), header.getValue().asText()));
        return least;
    }

    private ObjectNode least(String schema, ObjectNode whole) {
        EventSchemaCheck check = check();
        return LeastObject.of(
                whole, part -> check.misfits(schema, part.toString()).isEmpty());
    }

    private EventSchemaCheck check() {
        return EventSchemaCheck.expectedBy(consumer);
    }

    private static ObjectNode object(Map<String, String> headers) {
        ObjectNode object = MAPPER.createObjectNode();
        headers.forEach(object::put);
        return object;
    }

    private static ObjectNode object(String document) {
        try {
            JsonNode read = MAPPER.readTree(document);
            return (ObjectNode) read;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
