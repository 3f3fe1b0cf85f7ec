package ma.parcours.rest.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An operation of a document. */
public record Operation(Document document, String verb, String path, JsonNode node) {

    public String id() {
        return node.path("operationId").asText();
    }

    Map<String, JsonNode> parameters() {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        for (JsonNode each : node.path("parameters")) {
            JsonNode parameter = document.resolved(each);
            parameters.put(
                    parameter.path("in").asText() + " " + parameter.path("name").asText(), parameter);
        }
        return parameters;
    }

    JsonNode requestBody() {
        return document.resolved(node.path("requestBody"));
    }

    Map<String, JsonNode> responses() {
        Map<String, JsonNode> responses = new LinkedHashMap<>();
        node.path("responses")
                .properties()
                .forEach(response -> responses.put(response.getKey(), document.resolved(response.getValue())));
        return responses;
    }

    Map<String, JsonNode> successes() {
        Map<String, JsonNode> successes = responses();
        successes.keySet().removeIf(status -> !status.startsWith("2"));
        return successes;
    }

    Map<String, JsonNode> problems() {
        Map<String, JsonNode> problems = responses();
        problems.keySet().removeAll(successes().keySet());
        return problems;
    }

    @Override
    public String toString() {
        return "%s %s".formatted(verb, path);
    }
}
