package ma.parcours.k8s.compose;

import static ma.parcours.k8s.manifest.Manifest.elements;
import static ma.parcours.k8s.manifest.Manifest.strings;
import static ma.parcours.k8s.manifest.Manifest.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.parcours.k8s.apps.App;
import ma.parcours.k8s.apps.EventTopics;
import ma.parcours.k8s.apps.Settings;
import ma.parcours.k8s.policy.Farewell;
import ma.parcours.k8s.policy.ImageRules;
import ma.parcours.k8s.policy.SecretRules;

/** What the Compose file keeps to. */
enum ComposeRules {
    FIELDS_ARE_COMPOSES(ComposeRules::unknownFields),
    IMAGES_ARE_PINNED((compose, name) ->
            when(!ImageRules.isPinned(compose.service(name).path("image").asText()), "its image may change")),
    PORTS_ARE_ON_THE_LOOPBACK((compose, name) ->
            texts(compose.service(name).path("ports")).stream().filter(port -> !port.startsWith("127.0.0.1:"))),
    NOBODY_IS_PRIVILEGED((compose, name) -> when(
            !texts(compose.service(name).path("cap_drop")).contains("ALL")
                    || !texts(compose.service(name).path("security_opt")).contains("no-new-privileges:true")
                    || compose.service(name).path("privileged").asBoolean(),
            "may get more privileges")),
    SERVICES_SAY_WHETHER_THEY_ARE_WELL((compose, name) -> when(
            !name.equals("topics")
                    && !compose.service(name).path("healthcheck").path("test").isArray(),
            "has no health check")),
    NOTHING_STARTS_TOO_EARLY(ComposeRules::tooEarly),
    SECRETS_ARE_NOT_TOLD(ComposeRules::told),
    SETTINGS_ARE_THE_APPS((compose, name) -> App.named(name).stream()
            .flatMap(app -> strings(compose.service(name).path("environment")).keySet().stream())
            .filter(variable -> !Settings.isKnown(variable))),
    LOGS_ARE_LINES_OF_JSON((compose, name) -> when(
            App.named(name).isPresent()
                    && !strings(compose.service(name).path("environment"))
                            .getOrDefault("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "")
                            .equals("true"),
            "logs text for people")),
    PORTS_ARE_THE_APPS(ComposeRules::otherPorts),
    APPS_CANNOT_WRITE((compose, name) -> when(
            App.named(name).isPresent()
                    && !(compose.service(name).path("read_only").asBoolean()
                            && texts(compose.service(name).path("tmpfs")).equals(List.of("/tmp"))),
            "may write to more than /tmp")),
    A_STOP_HAS_THE_TIME_THAT_IT_TAKES((compose, name) ->
            when(App.named(name).isPresent() && !hasTime(compose.service(name)), "is killed before it has ended")),
    TOPICS_ARE_THE_CONTRACTS((compose, name) ->
            when(name.equals("topics") && !made(compose).equals(EventTopics.partitions()), "makes other topics")),
    VOLUMES_ARE_NAMED((compose, name) -> texts(compose.service(name).path("volumes")).stream()
            .filter(volume -> !volume.endsWith(":ro"))
            .map(volume -> volume.substring(0, volume.indexOf(':')))
            .filter(volume -> !compose.json().path("volumes").has(volume)));

    private static final Set<String> FIELDS = Set.of(
            "build",
            "cap_add",
            "cap_drop",
            "command",
            "configs",
            "depends_on",
            "entrypoint",
            "environment",
            "healthcheck",
            "image",
            "mem_limit",
            "ports",
            "profiles",
            "read_only",
            "restart",
            "security_opt",
            "shm_size",
            "stop_grace_period",
            "tmpfs",
            "volumes");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{[A-Z_]+:\\?[^}]+}");
    private static final Pattern TOPIC = Pattern.compile("make (\\S+) (\\d+)");

    @SuppressWarnings("ImmutableEnumChecker") // all of them are methods
    private final BiFunction<Compose, String, Stream<String>> rule;

    ComposeRules(BiFunction<Compose, String, Stream<String>> rule) {
        this.rule = rule;
    }

    Stream<String> violations(Compose compose) {
        return compose.services().keySet().stream()
                .flatMap(name -> rule.apply(compose, name).map(violation -> name + ": " + violation));
    }

    private static Stream<String> when(boolean broken, String complaint) {
        return broken ? Stream.of(complaint) : Stream.empty();
    }

    private static Stream<String> unknownFields(Compose compose, String name) {
        return compose.service(name).propertyStream().map(Map.Entry::getKey).filter(field -> !FIELDS.contains(field));
    }

    /** Whom it waits for is there, and is waited for until it is well or has ended. */
    private static Stream<String> tooEarly(Compose compose, String name) {
        return compose.service(name)
                .path("depends_on")
                .propertyStream()
                .filter(other -> !isWaitedFor(compose, other.getKey(), other.getValue()))
                .map(other -> "does not wait for " + other.getKey());
    }

    private static boolean isWaitedFor(Compose compose, String other, JsonNode how) {
        JsonNode service = compose.service(other);
        return switch (how.path("condition").asText()) {
            case "service_healthy" -> service.has("healthcheck");
            case "service_completed_successfully" ->
                service.path("restart").asText().equals("no");
            default -> false;
        };
    }

    private static boolean hasTime(JsonNode app) {
        return Farewell.of(strings(app.path("environment")))
                .fitsInto(Farewell.duration(app.path("stop_grace_period").asText()));
    }

    private static Stream<String> told(Compose compose, String name) {
        return strings(compose.service(name).path("environment")).entrySet().stream()
                .filter(variable -> !REQUIRED.matcher(variable.getValue()).matches())
                .filter(variable -> SecretRules.tells(variable.getKey(), variable.getValue()))
                .map(Map.Entry::getKey);
    }

    private static Stream<String> otherPorts(Compose compose, String name) {
        return App.named(name).stream()
                .flatMap(app -> Stream.concat(
                        when(
                                !texts(compose.service(name).path("ports"))
                                        .equals(List.of("127.0.0.1:" + app.httpPort() + ":" + app.httpPort())),
                                "has other ports than the app"),
                        when(
                                elements(compose.service(name)
                                                .path("healthcheck")
                                                .path("test"))
                                        .noneMatch(word -> word.asText()
                                                .contains("/dev/tcp/127.0.0.1/" + app.managementPort() + " ")),
                                "is not asked at its management port")));
    }

    private static Map<String, Integer> made(Compose compose) {
        return TOPIC.matcher(compose.service("topics").path("command").path(0).asText())
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> Integer.valueOf(match.group(2))));
    }
}
