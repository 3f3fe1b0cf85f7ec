package ma.parcours.k8s.policy;

import static ma.parcours.k8s.manifest.Manifest.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Manifest;

/** What refers to something finds it. */
final class SelectorRules {

    private SelectorRules() {}

    static Stream<String> selectors(Installation all) {
        Stream<String> deployments = all.all("Deployment")
                .filter(owner -> PodGroup.in(all)
                                .filter(group -> group.matches(owner.at("/spec/selector")))
                                .map(PodGroup::owner)
                                .filter(owner::equals)
                                .count()
                        != 1)
                .map(owner -> owner + " does not select its own pods");
        Stream<String> budgets = all.all("PodDisruptionBudget")
                .filter(budget -> PodGroup.in(all).noneMatch(group -> group.matches(budget.at("/spec/selector"))))
                .map(budget -> budget + " protects no pod");
        Stream<String> unprotected = PodRules.ours(all)
                .filter(owner -> all.all("PodDisruptionBudget")
                        .noneMatch(budget -> budget.at("/spec/selector").equals(owner.at("/spec/selector"))))
                .map(owner -> owner + " has no PodDisruptionBudget");
        return Stream.of(deployments, budgets, unprotected).flatMap(complaints -> complaints);
    }

    static Stream<String> services(Installation all) {
        return all.all("Service")
                .flatMap(service -> elements(service.at("/spec/ports"))
                        .filter(port -> PodGroup.in(all)
                                .filter(group -> group.matchesPlain(service.at("/spec/selector")))
                                .noneMatch(group ->
                                        group.hasPort(port.path("targetPort").asText())))
                        .map(port -> service + " leads to no pod's port " + port.path("targetPort")));
    }

    static Stream<String> configMaps(Installation all) {
        return all.withPods()
                .flatMap(owner -> Stream.concat(
                                owner.containers()
                                        .flatMap(container -> elements(container.path("envFrom")))
                                        .map(source -> source.at("/configMapRef/name")),
                                elements(owner.pod().path("volumes")).map(volume -> volume.at("/configMap/name")))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .filter(map -> !all.has("ConfigMap", map))
                        .map(map -> owner + " reads a ConfigMap that is not there: " + map));
    }

    static Stream<String> accounts(Installation all) {
        return all.all("Deployment")
                .filter(owner -> !all.has(
                        "ServiceAccount", owner.pod().path("serviceAccountName").asText()))
                .map(owner -> owner + " has no ServiceAccount of its own");
    }

    static Stream<String> autoscalers(Installation all) {
        Stream<String> targets = all.all("HorizontalPodAutoscaler")
                .filter(scaler ->
                        !all.has(scaler.at("/spec/scaleTargetRef/kind").asText(), target(scaler)))
                .map(scaler -> scaler + " scales nothing that is there");
        Stream<String> fixed = all.all("HorizontalPodAutoscaler")
                .filter(scaler -> all.all("Deployment")
                        .anyMatch(owner -> owner.name().equals(target(scaler))
                                && owner.at("/spec").has("replicas")))
                .map(scaler -> scaler + " and its Deployment both say how many");
        Stream<String> backwards = all.all("HorizontalPodAutoscaler")
                .filter(scaler -> scaler.at("/spec/minReplicas").asInt()
                        > scaler.at("/spec/maxReplicas").asInt())
                .map(scaler -> scaler + " has more at least than at most");
        return Stream.of(targets, fixed, backwards).flatMap(complaints -> complaints);
    }

    static Stream<String> routes(Installation all) {
        Stream<String> backends = all.all("HTTPRoute")
                .flatMap(route -> elements(route.at("/spec/rules"))
                        .flatMap(rule -> elements(rule.path("backendRefs")))
                        .filter(backend -> !isServed(all, backend))
                        .map(backend -> route + " leads nowhere: " + backend));
        Stream<String> parents = all.all("HTTPRoute")
                .flatMap(route -> elements(route.at("/spec/parentRefs"))
                        .filter(parent -> !isListener(all, parent))
                        .map(parent -> route + " hangs on no listener: " + parent));
        Stream<String> hosts = all.all("Gateway")
                .flatMap(gateway -> elements(gateway.at("/spec/listeners"))
                        .flatMap(listener -> elements(listener.at("/tls/certificateRefs")))
                        .map(reference -> reference.path("name").asText())
                        .filter(secret -> all.all("Certificate")
                                .noneMatch(certificate -> certificate
                                        .at("/spec/secretName")
                                        .asText()
                                        .equals(secret)))
                        .map(secret -> gateway + " has no certificate: " + secret));
        Stream<String> names = all.all("HTTPRoute")
                .flatMap(route -> Manifest.texts(route.at("/spec/hostnames")).stream()
                        .filter(host -> all.all("Certificate").noneMatch(certificate -> covers(certificate, host)))
                        .map(host -> route + " has no certificate for " + host));
        return Stream.of(backends, parents, hosts, names).flatMap(complaints -> complaints);
    }

    private static String target(Manifest scaler) {
        return scaler.at("/spec/scaleTargetRef/name").asText();
    }

    private static boolean isServed(Installation all, JsonNode backend) {
        return all.all("Service")
                .filter(service -> service.name().equals(backend.path("name").asText()))
                .flatMap(service -> elements(service.at("/spec/ports")))
                .anyMatch(port -> port.path("port").equals(backend.path("port")));
    }

    private static boolean isListener(Installation all, JsonNode parent) {
        return all.all("Gateway")
                .filter(gateway -> gateway.name().equals(parent.path("name").asText()))
                .flatMap(gateway -> elements(gateway.at("/spec/listeners")))
                .anyMatch(listener -> listener.path("name").equals(parent.path("sectionName")));
    }

    private static boolean covers(Manifest certificate, String host) {
        List<String> names = Manifest.texts(certificate.at("/spec/dnsNames"));
        return names.contains(host);
    }
}
