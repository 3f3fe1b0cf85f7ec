package ma.parcours.k8s.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One object as it would be sent to Kubernetes. */
public record Manifest(JsonNode json) {

    public String kind() {
        return json.path("kind").asText();
    }

    public String apiVersion() {
        return json.path("apiVersion").asText();
    }

    /** The part of the API that it belongs to; empty for the core. */
    public String group() {
        String version = apiVersion();
        return version.contains("/") ? version.substring(0, version.indexOf('/')) : "";
    }

    public String name() {
        return json.at("/metadata/name").asText();
    }

    public boolean is(String kind) {
        return kind().equals(kind);
    }

    public JsonNode at(String pointer) {
        return json.at(pointer);
    }

    public Map<String, String> labels() {
        return strings(json.at("/metadata/labels"));
    }

    /** What its pods are made from; missing for what has no pods of its own making. */
    public JsonNode podTemplate() {
        return switch (kind()) {
            case "Deployment" -> json.at("/spec/template");
            case "CronJob" -> json.at("/spec/jobTemplate/spec/template");
            default -> MissingNode.getInstance();
        };
    }

    public boolean hasPods() {
        return podTemplate().isObject();
    }

    public JsonNode pod() {
        return podTemplate().path("spec");
    }

    /** All of them, those that run before the others included. */
    public Stream<JsonNode> containers() {
        return Stream.of("initContainers", "containers").flatMap(list -> elements(pod().path(list)));
    }

    /** Those that stay. */
    public Stream<JsonNode> mainContainers() {
        return elements(pod().path("containers"));
    }

    /** A copy to be spoilt. */
    public ObjectNode copy() {
        return json.deepCopy();
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }

    public static Stream<JsonNode> elements(JsonNode list) {
        return list.valueStream();
    }

    public static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new LinkedHashMap<>();
        object.propertyStream()
                .forEach(field -> strings.put(field.getKey(), field.getValue().asText()));
        return strings;
    }

    public static List<String> texts(JsonNode list) {
        return elements(list).map(JsonNode::asText).toList();
    }
}
