package ma.parcours.k8s.policy;

import static ma.parcours.k8s.manifest.Manifest.elements;
import static ma.parcours.k8s.manifest.Manifest.strings;
import static ma.parcours.k8s.manifest.Manifest.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ma.parcours.k8s.apps.App;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Manifest;

/** What may not be missing in a pod. */
final class PodRules {

    private static final List<String> LABELS = List.of("name", "part-of", "component", "version");

    private PodRules() {}

    static Stream<String> nonRoot(Installation all) {
        return pods(
                all,
                pod -> pod.at("/securityContext/runAsNonRoot").asBoolean()
                        && pod.at("/securityContext/runAsUser").asInt() > 0,
                "runs as who knows whom");
    }

    static Stream<String> readOnlyRoot(Installation all) {
        return containers(
                all,
                container ->
                        container.at("/securityContext/readOnlyRootFilesystem").asBoolean(),
                "may write to its root file system");
    }

    static Stream<String> restricted(Installation all) {
        Stream<String> pods = pods(all, PodRules::isIsolated, "is not restricted");
        Stream<String> containers = containers(all, PodRules::isUnprivileged, "may get more privileges");
        return Stream.concat(pods, containers);
    }

    static Stream<String> noToken(Installation all) {
        return pods(
                all,
                pod -> pod.has("automountServiceAccountToken")
                        && !pod.path("automountServiceAccountToken").asBoolean()
                        && pod.has("enableServiceLinks")
                        && !pod.path("enableServiceLinks").asBoolean(),
                "is given a token or links that it does not need");
    }

    static Stream<String> resources(Installation all) {
        return containers(all, PodRules::isBounded, "has no requests and limits, or lends memory");
    }

    static Stream<String> labels(Installation all) {
        return all.withPods()
                .filter(owner -> !isLabelled(owner))
                .map(owner -> owner + ": its pods do not say what they are, or not which version");
    }

    static Stream<String> spread(Installation all) {
        return ours(all)
                .filter(owner -> !elements(owner.pod().path("topologySpreadConstraints"))
                        .map(constraint -> constraint.path("topologyKey").asText())
                        .toList()
                        .containsAll(List.of("topology.kubernetes.io/zone", "kubernetes.io/hostname")))
                .map(owner -> owner + " may have all its pods in one zone or on one node");
    }

    /** Deployments of our apps. */
    static Stream<Manifest> ours(Installation all) {
        return all.all("Deployment").filter(owner -> App.named(owner.name()).isPresent());
    }

    private static boolean isIsolated(JsonNode pod) {
        return pod.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault")
                && Stream.of("hostNetwork", "hostPID", "hostIPC")
                        .noneMatch(field -> pod.path(field).asBoolean())
                && elements(pod.path("volumes")).noneMatch(volume -> volume.has("hostPath"));
    }

    private static boolean isUnprivileged(JsonNode container) {
        JsonNode context = container.path("securityContext");
        return context.has("allowPrivilegeEscalation")
                && !context.path("allowPrivilegeEscalation").asBoolean()
                && !context.path("privileged").asBoolean()
                && texts(context.at("/capabilities/drop")).contains("ALL")
                && !context.at("/capabilities").has("add");
    }

    private static boolean isBounded(JsonNode container) {
        JsonNode requests = container.at("/resources/requests");
        JsonNode limits = container.at("/resources/limits");
        return Stream.of("cpu", "memory").allMatch(what -> requests.has(what) && limits.has(what))
                && requests.path("memory").equals(limits.path("memory"));
    }

    private static boolean isLabelled(Manifest owner) {
        Map<String, String> labels = strings(owner.podTemplate().at("/metadata/labels"));
        return LABELS.stream().allMatch(label -> labels.containsKey("app.kubernetes.io/" + label))
                && owner.mainContainers()
                        .map(container -> container.path("image").asText())
                        .allMatch(image -> image.endsWith(":" + labels.get("app.kubernetes.io/version")));
    }

    private static Stream<String> pods(Installation all, Predicate<JsonNode> rule, String complaint) {
        return all.withPods().filter(owner -> !rule.test(owner.pod())).map(owner -> owner + " " + complaint);
    }

    private static Stream<String> containers(Installation all, Predicate<JsonNode> rule, String complaint) {
        Function<Manifest, Stream<String>> complaints = owner -> owner.containers()
                .filter(container -> !rule.test(container))
                .map(container ->
                        owner + ": container " + container.path("name").asText() + " " + complaint);
        return all.withPods().flatMap(complaints);
    }
}
