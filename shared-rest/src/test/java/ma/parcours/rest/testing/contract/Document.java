package ma.parcours.rest.testing.contract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An OpenAPI document, as far as ours go. */
public record Document(JsonNode root) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public static Document read(String yaml) {
        try {
            return new Document(YAML.readTree(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
                operations.add(new Operation(this, verb.getKey(), path.getKey(), verb.getValue()));
            }
        }
        return operations;
    }

    Optional<Operation> operation(String verb, String path) {
        JsonNode node = root.path("paths").path(path).path(verb);
        return node.isMissingNode() ? Optional.empty() : Optional.of(new Operation(this, verb, path, node));
    }

    /** What a reference stands for; whatever is none, itself. */
    JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : root.at(reference.textValue().substring(1));
    }

    /** A schema without references and alternatives of its own: "this or null" becomes one more type. */
    JsonNode schema(JsonNode node) {
        JsonNode schema = resolved(node);
        if (!schema.has("anyOf")) {
            return schema;
        }
        ObjectNode nullable = schema(schema.path("anyOf").path(0)).deepCopy();
        ArrayNode types = nullable.arrayNode();
        types.addAll(List.of(nullable.path("type"), nullable.textNode("null")));
        nullable.set("type", types);
        return nullable;
    }
}
