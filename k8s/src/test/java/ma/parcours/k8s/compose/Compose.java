package ma.parcours.k8s.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.parcours.k8s.manifest.Project;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A Compose file, read as YAML with what its anchors stand for. Nothing here asks Docker: its {@code compose config} would
 * say more about misspelt fields, so the fields that may be used are listed.
 */
record Compose(JsonNode json) {

    static Compose shipped() {
        return of(Project.text("docker-compose.yml"));
    }

    static Compose of(String yaml) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new Compose(new ObjectMapper().valueToTree(loaded));
    }

    Map<String, JsonNode> services() {
        Map<String, JsonNode> services = new LinkedHashMap<>();
        json.path("services").propertyStream().forEach(service -> services.put(service.getKey(), service.getValue()));
        return services;
    }

    JsonNode service(String name) {
        return json.path("services").path(name);
    }

    /** A copy in which one service has another value somewhere. */
    Compose with(String service, String field, Object value) {
        ObjectNode copy = json.deepCopy();
        ((ObjectNode) copy.path("services").path(service)).set(field, new ObjectMapper().valueToTree(value));
        return new Compose(copy);
    }
}
