package ma.parcours.k8s.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Installation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTest {

    private static final String APP = "contact-service";
    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";

    private static final Spoiling SPOILT = new Spoiling(Installation.named("overlays/production"));

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everything")
    void every_installation_keeps_to_every_policy(String installation, Policy policy) {
        // Given
        Installation rendered = Installation.named(installation);

        // When
        Stream<String> violations = policy.violations(rendered);

        // Then
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_policy_finds_what_breaks_it(Policy policy) {
        // Given
        Installation spoilt = spoiltFor(policy);

        // When
        List<String> violations = policy.violations(spoilt).toList();

        // Then
        assertThat(violations).isNotEmpty();
    }

    static Stream<Arguments> everything() {
        return Installation.wholeNames().stream()
                .flatMap(name -> Stream.of(Policy.values()).map(policy -> Arguments.of(name, policy)));
    }

    private static Installation spoiltFor(Policy policy) {
        return switch (policy) {
            case PODS_RUN_AS_NOBODY_SPECIAL -> app(POD + "/securityContext/runAsUser", "0");
            case THE_ROOT_FILE_SYSTEM_IS_READ_ONLY ->
                app(CONTAINER + "/securityContext/readOnlyRootFilesystem", "false");
            case THERE_IS_A_PLACE_FOR_TEMPORARY_FILES -> app(CONTAINER + "/volumeMounts", "[]");
            case POD_SECURITY_IS_RESTRICTED -> app(CONTAINER + "/securityContext/allowPrivilegeEscalation", "true");
            case PODS_GET_NO_TOKEN_OF_KUBERNETES ->
                SPOILT.remove("Deployment", APP, POD + "/automountServiceAccountToken");
            case CONTAINERS_HAVE_REQUESTS_AND_LIMITS -> app(CONTAINER + "/resources/limits/memory", "2Gi");
            case PODS_ARE_LABELLED_WITH_THEIR_VERSION -> app(CONTAINER + "/image", "parcours/contact-service:1.0.1");
            case PODS_ARE_SPREAD -> app(POD + "/topologySpreadConstraints", "[]");
            case PROBES_ASK_THE_MANAGEMENT_PORT -> app(CONTAINER + "/livenessProbe/httpGet/port", "http");
            case PROBES_ASK_WHAT_QUARKUS_ANSWERS -> app(CONTAINER + "/readinessProbe/httpGet/path", "/health");
            case A_STOP_HAS_THE_TIME_THAT_IT_TAKES -> app(POD + "/terminationGracePeriodSeconds", "15");
            case PORTS_ARE_THE_APPS -> app(CONTAINER + "/ports", "[{name: http, containerPort: 8080}]");
            case IMAGES_ARE_PINNED -> app(CONTAINER + "/image", "parcours/contact-service:latest");
            case SECRETS_ARE_NOT_TOLD ->
                app(CONTAINER + "/env", "[{name: QUARKUS_DATASOURCE_PASSWORD, value: contact}]");
            case SECRETS_ARE_MADE_BY_SOMEBODY -> SPOILT.without("KafkaUser", APP);
            case SELECTORS_MATCH_LABELS -> app("/spec/selector/matchLabels", "{app.kubernetes.io/name: contact}");
            case SERVICES_LEAD_TO_PORTS ->
                SPOILT.set("Service", APP, "/spec/selector", "{app.kubernetes.io/name: contact}");
            case CONFIG_MAPS_ARE_THERE -> app(CONTAINER + "/envFrom", "[{configMapRef: {name: elsewhere}}]");
            case ACCOUNTS_ARE_THERE -> SPOILT.without("ServiceAccount", APP);
            case AUTOSCALERS_SCALE_SOMETHING ->
                SPOILT.set("HorizontalPodAutoscaler", APP, "/spec/scaleTargetRef/name", "contact");
            case ROUTES_LEAD_SOMEWHERE ->
                SPOILT.set("HTTPRoute", APP, "/spec/rules/0/backendRefs", "[{name: contact-service, port: 80}]");
            case THE_NETWORK_IS_SHUT -> SPOILT.without("NetworkPolicy", "deny-all");
            case EVERY_POD_HAS_A_NETWORK_POLICY -> SPOILT.without("NetworkPolicy", "kafka");
            case NETWORK_POLICIES_SPEAK_OF_WHAT_IS_THERE ->
                SPOILT.set("NetworkPolicy", APP, "/spec/ingress/0/from/0/podSelector/matchLabels", "{app: console}");
            case WHAT_IS_LET_OUT_IS_LET_IN ->
                SPOILT.set("NetworkPolicy", "web-console", "/spec/egress/0/ports", "[{port: management}]");
            case SETTINGS_ARE_THE_APPS -> app(CONTAINER + "/env", "[{name: PARCOURS_RELAY_ENABLED, value: \"false\"}]");
            case ADDRESSES_LEAD_SOMEWHERE ->
                app(CONTAINER + "/env", "[{name: KAFKA_BOOTSTRAP_SERVERS, value: \"parcours-kafka-bootstrap:9092\"}]");
            case LOGS_ARE_LINES_OF_JSON ->
                app(CONTAINER + "/env", "[{name: QUARKUS_LOG_CONSOLE_JSON_ENABLED, value: \"false\"}]");
            case THE_RELAY_GOES_STRAIGHT_TO_POSTGRESQL ->
                app(
                        CONTAINER + "/env",
                        "[{name: QUARKUS_DATASOURCE_JDBC_URL, value: \"jdbc:postgresql://contact-db-pooler:5432/contact\"}]");
            case DATABASES_ARE_THE_APPS ->
                SPOILT.set("Cluster", "contact-db", "/spec/bootstrap/initdb/database", "app");
            case DATABASES_ARE_BACKED_UP -> SPOILT.without("ScheduledBackup", "contact-db");
            case TOPICS_ARE_THE_CONTRACTS ->
                SPOILT.set("KafkaTopic", "parcours.contact.events", "/spec/partitions", "6");
            case NOTHING_ACKNOWLEDGED_IS_LOST ->
                SPOILT.set("KafkaTopic", "parcours.contact.events", "/spec/config/min.insync.replicas", "1");
            case RIGHTS_IN_KAFKA_ARE_WHAT_THE_APPS_NEED ->
                SPOILT.set("KafkaUser", APP, "/spec/authorization/acls/1/operations", "[All]");
            case KAFKA_KNOWS_WHO_COMES ->
                SPOILT.set(
                        "Kafka",
                        "parcours",
                        "/spec/kafka/listeners",
                        "[{name: plain, port: 9092, type: internal, tls: false}]");
            case EVERY_APP_IS_WATCHED ->
                SPOILT.set(
                        "PodMonitor",
                        "parcours",
                        "/spec/podMetricsEndpoints",
                        "[{port: http, path: /q/metrics, interval: 15s}]");
        };
    }

    private static Installation app(String pointer, String yaml) {
        return SPOILT.set("Deployment", APP, pointer, yaml);
    }
}
