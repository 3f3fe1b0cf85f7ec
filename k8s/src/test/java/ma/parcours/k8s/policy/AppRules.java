package ma.parcours.k8s.policy;

import static ma.parcours.k8s.manifest.Manifest.elements;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import ma.parcours.k8s.apps.App;
import ma.parcours.k8s.apps.Settings;
import ma.parcours.k8s.manifest.Installation;

/** What the apps are told is what they listen for, and leads to what is there. */
final class AppRules {

    private static final String LOGS = "QUARKUS_LOG_CONSOLE_JSON_ENABLED";

    private AppRules() {}

    static Stream<String> settings(Installation all) {
        Stream<String> plain = PodRules.ours(all)
                .flatMap(owner -> owner.mainContainers()
                        .flatMap(container -> Stream.concat(
                                all.settings(container).keySet().stream(),
                                elements(container.path("env"))
                                        .map(variable -> variable.path("name").asText())))
                        .filter(variable -> !Settings.isKnown(variable))
                        .map(variable -> owner + " is told what it does not listen for: " + variable));
        return plain.distinct();
    }

    static Stream<String> addresses(Installation all) {
        return PodRules.ours(all)
                .flatMap(owner -> owner.mainContainers()
                        .flatMap(container -> all.settings(container).entrySet().stream())
                        .filter(setting -> !leadsSomewhere(all, setting.getKey(), setting.getValue()))
                        .map(setting -> owner + ": nothing is at " + setting.getValue()));
    }

    /** What collects them need not guess where a line ends. */
    static Stream<String> logs(Installation all) {
        return PodRules.ours(all)
                .filter(owner -> owner.mainContainers()
                        .noneMatch(container ->
                                "true".equals(all.settings(container).get(LOGS))))
                .map(owner -> owner + " logs text for people");
    }

    /** The relay's right to publish is a lock of its session, which PgBouncer would lend to others. */
    static Stream<String> relayGoesStraight(Installation all) {
        return PodRules.ours(all)
                .filter(owner ->
                        App.named(owner.name()).orElseThrow().database().isPresent())
                .filter(owner -> owner.mainContainers()
                        .noneMatch(container -> isCluster(
                                all,
                                host(all.settings(container).getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:x://"))
                                        .orElse(""))))
                .map(owner -> owner + ": its relay does not go straight to PostgreSQL");
    }

    static Stream<String> databases(Installation all) {
        return PodRules.ours(all)
                .flatMap(owner -> App.named(owner.name()).orElseThrow().database().stream()
                        .filter(database -> all.all("Cluster")
                                .noneMatch(cluster -> cluster.at("/spec/bootstrap/initdb/database")
                                                .asText()
                                                .equals(database)
                                        && cluster.at("/spec/bootstrap/initdb/owner")
                                                .asText()
                                                .equals(database)))
                        .map(database -> owner + " has no database " + database));
    }

    static Stream<String> backups(Installation all) {
        return all.all("Cluster")
                .filter(cluster -> cluster.at("/spec/instances").asInt() > 1)
                .filter(cluster -> !cluster.at("/spec/backup/barmanObjectStore").isObject()
                        || all.all("ScheduledBackup")
                                .noneMatch(backup ->
                                        backup.at("/spec/cluster/name").asText().equals(cluster.name())))
                .map(cluster -> cluster + " is not backed up");
    }

    private static boolean leadsSomewhere(Installation all, String variable, String value) {
        if (!variable.endsWith("_URL") && !variable.equals("KAFKA_BOOTSTRAP_SERVERS")) {
            return true;
        }
        String host = host(value).orElse("");
        int port = port(value);
        // What has a dot is somewhere else.
        return host.contains(".")
                || isService(all, host, port)
                || isDatabase(all, host, port)
                || isKafka(all, host, port);
    }

    private static boolean isService(Installation all, String host, int port) {
        return all.all("Service")
                .filter(service -> service.name().equals(host))
                .flatMap(service -> elements(service.at("/spec/ports")))
                .anyMatch(offered -> offered.path("port").asInt() == port);
    }

    private static boolean isDatabase(Installation all, String host, int port) {
        return port == 5432 && (isCluster(all, host) || all.has("Pooler", host));
    }

    private static boolean isCluster(Installation all, String host) {
        return all.all("Cluster").anyMatch(cluster -> host.equals(cluster.name() + "-rw"));
    }

    private static boolean isKafka(Installation all, String host, int port) {
        return all.all("Kafka")
                .filter(kafka -> host.equals(kafka.name() + "-kafka-bootstrap"))
                .flatMap(kafka -> elements(kafka.at("/spec/kafka/listeners")))
                .anyMatch(listener -> listener.path("port").asInt() == port);
    }

    private static Optional<String> host(String address) {
        return Optional.ofNullable(uri(address).getHost());
    }

    private static int port(String address) {
        return uri(address).getPort();
    }

    private static URI uri(String address) {
        String plain = address.replaceFirst("^jdbc:", "");
        return URI.create(plain.contains("://") ? plain : "kafka://" + plain);
    }
}
