package ma.parcours.k8s.watch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Manifest;

/** One of the things that somebody must look after. */
record Alert(JsonNode json) {

    static Stream<Alert> in(Installation installation) {
        return installation
                .all("PrometheusRule")
                .flatMap(rules -> Manifest.elements(rules.at("/spec/groups")))
                .flatMap(group -> Manifest.elements(group.path("rules")))
                .map(Alert::new);
    }

    String name() {
        return json.path("alert").asText();
    }

    String severity() {
        return json.at("/labels/severity").asText();
    }

    String annotation(String name) {
        return json.at("/annotations/" + name).asText();
    }

    @Override
    public String toString() {
        return name();
    }
}
