package ma.parcours.k8s.policy;

import static ma.parcours.k8s.manifest.Manifest.elements;
import static ma.parcours.k8s.manifest.Manifest.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.parcours.k8s.apps.App;
import ma.parcours.k8s.apps.EventTopics;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Manifest;

/** Topics and rights are those that the apps use. */
final class KafkaRules {

    private static final Map<App, String> OWN_TOPICS = Map.of(
            App.CONTACT_SERVICE, "parcours.contact.events",
            App.OPPORTUNITY_SERVICE, "parcours.opportunity.events");

    private KafkaRules() {}

    static Stream<String> topics(Installation all) {
        Map<String, Integer> made = all.all("KafkaTopic")
                .collect(Collectors.toMap(
                        Manifest::name, topic -> topic.at("/spec/partitions").asInt()));
        return made.equals(EventTopics.partitions())
                ? Stream.empty()
                : Stream.of("other topics than " + EventTopics.partitions() + ": " + made);
    }

    static Stream<String> durable(Installation all) {
        int brokers = all.all("KafkaNodePool")
                .mapToInt(pool -> pool.at("/spec/replicas").asInt())
                .sum();
        Stream<String> topics = all.all("KafkaTopic")
                .filter(topic -> topic.at("/spec/config/retention.ms").asInt() != -1
                        || topic.at("/spec/replicas").asInt() != Math.min(3, brokers)
                        || topic.at("/spec/config/min.insync.replicas").asInt() != Math.min(2, brokers))
                .map(topic -> topic + " forgets, or loses what was acknowledged");
        Stream<String> kafka = all.all("Kafka")
                .filter(cluster -> cluster.at("/spec/kafka/config/auto.create.topics.enable")
                        .asBoolean(true))
                .map(cluster -> cluster + " makes topics of misspelt names");
        return Stream.concat(topics, kafka);
    }

    /** Where nobody says who they are there is nothing to be allowed. */
    static Stream<String> rights(Installation all) {
        boolean open = all.all("Kafka")
                .noneMatch(kafka -> kafka.at("/spec/kafka/authorization").isObject());
        return open
                ? Stream.empty()
                : Stream.of(App.values())
                        .filter(app -> !needed(app).equals(granted(all, app)))
                        .map(app -> app.module() + " may do " + granted(all, app) + " and needs " + needed(app));
    }

    static Stream<String> authenticated(Installation all) {
        return all.all("Kafka")
                .filter(kafka -> kafka.at("/spec/kafka/authorization").isObject())
                .flatMap(kafka -> elements(kafka.at("/spec/kafka/listeners"))
                        .filter(listener -> !listener.path("tls").asBoolean() || !listener.has("authentication"))
                        .map(listener -> kafka + " lets in whoever comes by " + listener.path("name")));
    }

    private static Set<String> needed(App app) {
        Set<String> rights = new TreeSet<>();
        app.topicsRead().forEach(topic -> add(rights, "topic", topic, "literal", "Describe", "Read"));
        add(rights, "group", app.group(), app.isGroupPrefix() ? "prefix" : "literal", "Read");
        app.deadLetterTopics().forEach(topic -> add(rights, "topic", topic, "literal", "Describe", "Write"));
        // Its relay writes its own topic, and its event feed reads it again.
        if (OWN_TOPICS.containsKey(app)) {
            add(rights, "topic", OWN_TOPICS.getOrDefault(app, ""), "literal", "Describe", "Read", "Write");
        }
        return rights;
    }

    private static Set<String> granted(Installation all, App app) {
        Set<String> rights = new TreeSet<>();
        all.all("KafkaUser")
                .filter(user -> user.name().equals(app.module()))
                .flatMap(user -> elements(user.at("/spec/authorization/acls")))
                .forEach(acl -> add(rights, acl));
        return rights;
    }

    private static void add(Set<String> rights, JsonNode acl) {
        JsonNode resource = acl.path("resource");
        add(
                rights,
                resource.path("type").asText(),
                resource.path("name").asText(),
                resource.path("patternType").asText(),
                texts(acl.path("operations")).toArray(String[]::new));
    }

    private static void add(Set<String> rights, String type, String name, String pattern, String... operations) {
        Stream.of(operations).forEach(operation -> rights.add(String.join(" ", operation, type, pattern, name)));
    }
}
