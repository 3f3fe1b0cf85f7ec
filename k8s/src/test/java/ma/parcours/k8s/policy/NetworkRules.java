package ma.parcours.k8s.policy;

import static ma.parcours.k8s.manifest.Manifest.elements;
import static ma.parcours.k8s.manifest.Manifest.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Manifest;

/** Who may talk to whom: nobody to anybody, but for what a policy names. */
final class NetworkRules {

    private NetworkRules() {}

    static Stream<String> denied(Installation all) {
        boolean shut = all.all("NetworkPolicy")
                .anyMatch(policy -> isEmpty(policy.at("/spec/podSelector"))
                        && texts(policy.at("/spec/policyTypes")).containsAll(List.of("Ingress", "Egress"))
                        && !policy.at("/spec").has("ingress")
                        && !policy.at("/spec").has("egress"));
        return shut ? Stream.empty() : Stream.of("nothing shuts what no policy opens");
    }

    static Stream<String> covered(Installation all) {
        return PodGroup.in(all)
                .filter(group -> specific(all).noneMatch(policy -> group.matches(policy.at("/spec/podSelector"))))
                .map(group -> group.owner() + ": its pods have no network policy of their own");
    }

    /** A policy for nobody, or that lets nobody in, is a slip of the pen; so is a way out that no one there lets in. */
    static Stream<String> meant(Installation all) {
        Stream<String> nobody = specific(all)
                .filter(policy -> PodGroup.in(all).noneMatch(group -> group.matches(policy.at("/spec/podSelector"))))
                .map(policy -> policy + " is for no pod");
        Stream<String> strangers = specific(all)
                .flatMap(policy -> Stream.concat(rules(policy, "ingress", "from"), rules(policy, "egress", "to"))
                        .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                        .filter(peer -> PodGroup.in(all).noneMatch(group -> group.matches(peer.path("podSelector"))))
                        .map(peer -> policy + " speaks of pods that are not there: " + peer));
        Stream<String> ports = specific(all)
                .flatMap(policy -> elements(policy.at("/spec/ingress"))
                        .flatMap(rule -> elements(rule.path("ports")))
                        .filter(port -> port.path("port").isTextual())
                        .filter(port -> PodGroup.in(all)
                                .filter(group -> group.matches(policy.at("/spec/podSelector")))
                                .noneMatch(
                                        group -> group.hasPort(port.path("port").asText())))
                        .map(port -> policy + " opens a port that its pods do not have: " + port));
        return Stream.of(nobody, strangers, ports).flatMap(complaints -> complaints);
    }

    /** What may go out to pods of ours must be let in there, and the other way round. */
    static Stream<String> bothEnds(Installation all) {
        return specific(all)
                .flatMap(policy -> elements(policy.at("/spec/egress"))
                        .flatMap(rule -> elements(rule.path("to"))
                                .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                                .filter(peer -> !isLetIn(all, policy, peer, rule))
                                .map(peer -> policy + " lets out to " + peer + ", where nobody lets it in")));
    }

    private static boolean isLetIn(Installation all, Manifest from, JsonNode to, JsonNode way) {
        List<JsonNode> doors =
                doors(all, to).filter(door -> isForPorts(door, way)).toList();
        return PodGroup.in(all)
                .filter(group -> group.matches(from.at("/spec/podSelector")))
                .allMatch(caller -> doors.stream()
                        .flatMap(door -> elements(door.path("from")))
                        .anyMatch(peer -> peer.has("podSelector") && caller.matches(peer.path("podSelector"))));
    }

    /** What lets somebody in to the pods that a peer names. */
    private static Stream<JsonNode> doors(Installation all, JsonNode to) {
        return specific(all)
                .filter(policy -> PodGroup.in(all)
                        .filter(group -> group.matches(to.path("podSelector")))
                        .anyMatch(group -> group.matches(policy.at("/spec/podSelector"))))
                .flatMap(policy -> elements(policy.at("/spec/ingress")));
    }

    private static boolean isForPorts(JsonNode door, JsonNode way) {
        return !door.has("ports")
                || !way.has("ports")
                || ports(door).anyMatch(ports(way).toList()::contains);
    }

    private static Stream<JsonNode> ports(JsonNode rule) {
        return elements(rule.path("ports")).map(port -> port.path("port"));
    }

    private static Stream<JsonNode> rules(Manifest policy, String direction, String peers) {
        return elements(policy.at("/spec/" + direction)).flatMap(rule -> elements(rule.path(peers)));
    }

    private static Stream<Manifest> specific(Installation all) {
        return all.all("NetworkPolicy").filter(policy -> !isEmpty(policy.at("/spec/podSelector")));
    }

    private static boolean isEmpty(JsonNode selector) {
        return selector.isObject() && selector.isEmpty();
    }
}
