package ma.parcours.k8s.policy;

import static ma.parcours.k8s.manifest.Manifest.strings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Manifest;

/**
 * Pods that are all alike, ours or those that an operator will make.
 *
 * @param pod missing where an operator decides what is in it
 */
record PodGroup(Manifest owner, Map<String, String> labels, JsonNode pod) {

    static Stream<PodGroup> in(Installation all) {
        return all.manifests().stream().flatMap(PodGroup::of);
    }

    private static Stream<PodGroup> of(Manifest owner) {
        return switch (owner.kind()) {
            case "Deployment", "CronJob" ->
                Stream.of(new PodGroup(owner, strings(owner.podTemplate().at("/metadata/labels")), owner.pod()));
            case "Kafka", "KafkaConnect" ->
                made(owner, Map.of("strimzi.io/cluster", owner.name(), "strimzi.io/kind", owner.kind()));
            case "Cluster" -> made(owner, Map.of("cnpg.io/cluster", owner.name()));
            case "Pooler" -> made(owner, Map.of("cnpg.io/poolerName", owner.name()));
            default -> Stream.empty();
        };
    }

    private static Stream<PodGroup> made(Manifest owner, Map<String, String> labels) {
        return Stream.of(new PodGroup(owner, labels, MissingNode.getInstance()));
    }

    boolean matches(JsonNode selector) {
        return labels.entrySet()
                .containsAll(strings(selector.path("matchLabels")).entrySet());
    }

    boolean matchesPlain(JsonNode selector) {
        return labels.entrySet().containsAll(strings(selector).entrySet());
    }

    boolean hasPort(String name) {
        return Manifest.elements(pod.path("containers"))
                .anyMatch(container -> Ports.of(container).containsKey(name));
    }
}
