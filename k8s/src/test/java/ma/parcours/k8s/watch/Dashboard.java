package ma.parcours.k8s.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Manifest;
import ma.parcours.k8s.manifest.Project;

/** A dashboard of Grafana, by the name of its file. */
record Dashboard(String name, JsonNode json) {

    static final List<String> NAMES = List.of("parcours-business", "parcours-technical");

    static Stream<Dashboard> all() {
        return NAMES.stream().map(Dashboard::named);
    }

    private static Dashboard named(String name) {
        try {
            return new Dashboard(name, new ObjectMapper().readTree(Project.text(path(name))));
        } catch (JsonProcessingException noJson) {
            throw new IllegalStateException(name, noJson);
        }
    }

    static String path(String name) {
        return "k8s/components/observability/" + name + ".json";
    }

    /** Rows, too. */
    List<JsonNode> panels() {
        return Manifest.elements(json.path("panels")).toList();
    }

    /** Those that show something. */
    Stream<JsonNode> charts() {
        return panels().stream().filter(panel -> !panel.path("type").asText().equals("row"));
    }

    @Override
    public String toString() {
        return name;
    }
}
