package ma.parcours.k8s.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import ma.parcours.k8s.manifest.Manifest;

/** The named ports of a container. */
final class Ports {

    private Ports() {}

    static Map<String, Integer> of(JsonNode container) {
        Map<String, Integer> ports = new HashMap<>();
        Manifest.elements(container.path("ports"))
                .forEach(port -> ports.put(
                        port.path("name").asText(), port.path("containerPort").asInt()));
        return ports;
    }
}
