package ma.parcours.rest.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import ma.parcours.events.Aggregate;
import ma.parcours.events.EventType;
import ma.parcours.events.contract.EventSchemas;

/** The events as pages for people, made from their schemas. */
final class EventPage {

    private static final String RULES = """
            <p>Events are CloudEvents 1.0 in Kafka's binary mode: the value is the JSON document, the headers say what it
            is. The key of every record, and its <code>ce_subject</code>, is the contact's id, so all events of a contact
            come in order. An event may come again under the same <code>ce_id</code>;
            <code>ce_aggregateversion</code> tells an old one from a new one. Readers pass over fields and types that they
            do not know. Within a version only fields that may be absent are added.</p>
            <p>For machines: <a href="/asyncapi">AsyncAPI 3.0</a>.</p>
            """;

    private EventPage() {}

    static String ofAll() {
        String topics = Arrays.stream(Aggregate.values()).map(EventPage::topic).collect(Collectors.joining());
        return html("Events of Parcours", "<h1>Events of Parcours</h1>\n" + RULES + topics);
    }

    static String of(EventType type) {
        JsonNode schema = EventSchemas.of(type);
        String title = schema.path("title").asText();
        return html(title, """
                <p><a href="/events">All events</a></p>
                <h1>%s</h1>
                <p>%s</p>
                <p>When: %s</p>
                <p><code>%s</code> on <code>%s</code>, <a href="/events/schemas/%s">JSON Schema</a></p>
                %s<h2>Example</h2>
                <pre>%s</pre>
                """.formatted(
                        escaped(title),
                        escaped(schema.path("description").asText()),
                        escaped(schema.path("x-told-when").asText()),
                        escaped(type.wireName()),
                        escaped(type.aggregate().topic()),
                        escaped(EventSchemas.fileOf(type)),
                        fields("Fields", schema),
                        escaped(schema.path("examples").path(0).toPrettyString())));
    }

    private static String topic(Aggregate aggregate) {
        String events = Arrays.stream(EventType.values())
                .filter(type -> type.aggregate() == aggregate)
                .map(EventPage::line)
                .collect(Collectors.joining());
        return "<h2><code>%s</code></h2>\n<dl>\n%s</dl>\n".formatted(escaped(aggregate.topic()), events);
    }

    private static String line(EventType type) {
        JsonNode schema = EventSchemas.of(type);
        return "<dt><a href=\"/events/%1$s\"><code>%1$s</code></a></dt>\n<dd>%2$s</dd>\n"
                .formatted(
                        escaped(type.wireName()),
                        escaped(schema.path("description").asText()));
    }

    /** A table of the fields, and one more for each record within. */
    private static String fields(String title, JsonNode schema) {
        StringBuilder rows = new StringBuilder();
        StringBuilder within = new StringBuilder();
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            JsonNode described = EventSchemas.resolved(field.getValue());
            rows.append(row(field.getKey(), field.getValue(), described, isRequired(schema, field.getKey())));
            if (described.has("properties")) {
                within.append(fields(field.getKey(), described));
            }
        }
        return """
                <h2>%s</h2>
                <table>
                <thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Always there</th>\
                <th scope="col">Meaning</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                %s""".formatted(escaped(title), rows, within);
    }

    private static String row(String name, JsonNode field, JsonNode described, boolean required) {
        return "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        escaped(name),
                        escaped(type(described)),
                        required ? "yes" : "no",
                        escaped(field.path("description").asText()));
    }

    private static String type(JsonNode described) {
        if (described.has("enum")) {
            return "one of " + words(described.path("enum"));
        }
        String type = described.path("format").asText(described.path("type").asText());
        return described.has("examples") && !described.has("properties")
                ? type + ", such as " + words(described.path("examples"))
                : type;
    }

    private static String words(JsonNode values) {
        return String.join(", ", values.valueStream().map(JsonNode::asText).toList());
    }

    private static boolean isRequired(JsonNode schema, String name) {
        return schema.path("required")
                .valueStream()
                .anyMatch(required -> required.asText().equals(name));
    }

    private static String html(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="UTF-8"><title>%s</title></head>
                <body>
                %s</body>
                </html>
                """.formatted(escaped(title), body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
