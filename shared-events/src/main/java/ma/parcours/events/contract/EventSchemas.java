package ma.parcours.events.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.parcours.events.EventType;

/** The JSON Schemas of the events, as they are served to whoever listens; they refer to each other by their file names. */
public final class EventSchemas {

    private static final String FOLDER = "/event-contract/";
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z.]+\\.v[0-9]+\\.json");
    private static final JsonMapper MAPPER = new JsonMapper();

    private EventSchemas() {}

    /** The document of this name; empty if there is none. */
    public static Optional<String> file(String name) {
        if (!FILE_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream document = EventSchemas.class.getResourceAsStream(FOLDER + name)) {
            return document == null
                    ? Optional.empty()
                    : Optional.of(new String(document.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String fileOf(EventType type) {
        return type.wireName() + ".json";
    }

    /** Read, with each reference to another file in place. */
    public static JsonNode of(EventType type) {
        return read(fileOf(type));
    }

    /** What a schema stands for: the file that it refers to, or itself. */
    public static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? read(schema.path("$ref").asText()) : schema;
    }

    private static JsonNode read(String name) {
        try {
            return MAPPER.readTree(file(name).orElseThrow(() -> new IllegalStateException("no schema " + name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
