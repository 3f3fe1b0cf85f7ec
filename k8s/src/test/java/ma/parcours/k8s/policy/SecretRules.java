package ma.parcours.k8s.policy;

import static ma.parcours.k8s.manifest.Manifest.elements;
import static ma.parcours.k8s.manifest.Manifest.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Manifest;
import ma.parcours.k8s.manifest.Project;

/** Secrets are referred to and never told. */
public final class SecretRules {

    private static final Pattern TELLING_NAME = Pattern.compile("(?i).*(PASSWORD|SECRET|TOKEN|CREDENTIAL|_KEY)$");
    private static final Pattern TELLING_VALUE =
            Pattern.compile("(?s).*(-----BEGIN .*PRIVATE KEY|://[^/@\\s]+:[^/@\\s]+@).*");

    private SecretRules() {}

    static Stream<String> told(Installation all) {
        Stream<String> objects = all.all("Secret").map(secret -> secret + " is in the manifests");
        Stream<String> maps = all.all("ConfigMap").flatMap(map -> told(map, strings(map.at("/data"))));
        Stream<String> variables =
                all.withPods().flatMap(owner -> owner.containers().flatMap(container -> told(owner, plain(container))));
        return Stream.of(objects, maps, variables).flatMap(complaints -> complaints);
    }

    public static boolean tells(String name, String value) {
        return (TELLING_NAME.matcher(name).matches() && !value.isEmpty())
                || TELLING_VALUE.matcher(value).matches();
    }

    /** Whoever reads of a Secret here finds out who makes it: an operator, or the person who installs, by the README. */
    static Stream<String> made(Installation all) {
        Set<String> made = madeByOperators(all);
        return all.manifests().stream()
                .flatMap(manifest -> referred(manifest.json())
                        .filter(secret -> !made.contains(secret) && !isInReadme(secret))
                        .map(secret -> manifest + ": nobody makes the Secret " + secret));
    }

    private static Set<String> madeByOperators(Installation all) {
        Set<String> made = new HashSet<>();
        all.all("Cluster").map(Manifest::name).forEach(name -> made.addAll(Set.of(name + "-app", name + "-ca")));
        all.all("Kafka").forEach(kafka -> made.add(kafka.name() + "-cluster-ca-cert"));
        all.all("KafkaUser").forEach(user -> made.add(user.name()));
        all.all("Certificate")
                .forEach(certificate ->
                        made.add(certificate.at("/spec/secretName").asText()));
        return made;
    }

    private static boolean isInReadme(String secret) {
        return Project.text("README.md").contains("`" + secret + "`");
    }

    private static Stream<String> referred(JsonNode node) {
        Stream<String> here = Stream.of(
                        node.at("/secretKeyRef/name"),
                        node.at("/secret/secretName"),
                        node.at("/secretRef/name"),
                        node.at("/accessKeyId/name"),
                        node.at("/secretAccessKey/name"),
                        node.at("/certificateAndKey/secretName"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
        Stream<String> trusted = Stream.of("trustedCertificates", "certificateRefs")
                .flatMap(field -> elements(node.path(field)))
                .map(reference -> reference.has("secretName")
                        ? reference.path("secretName").asText()
                        : reference.path("name").asText());
        return Stream.of(here, trusted, node.valueStream().flatMap(SecretRules::referred))
                .flatMap(names -> names);
    }

    private static Stream<String> told(Manifest manifest, Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> tells(value.getKey(), value.getValue()))
                .map(value -> manifest + " tells " + value.getKey());
    }

    private static Map<String, String> plain(JsonNode container) {
        Map<String, String> plain = new HashMap<>();
        elements(container.path("env"))
                .filter(variable -> variable.has("value"))
                .forEach(variable -> plain.put(
                        variable.path("name").asText(), variable.path("value").asText()));
        return plain;
    }
}
