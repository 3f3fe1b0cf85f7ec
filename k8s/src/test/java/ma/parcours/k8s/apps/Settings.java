package ma.parcours.k8s.apps;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** Every setting that an app would hear of, as the name of an environment variable. */
public final class Settings {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)(:[^}]*)?}");
    private static final Set<String> KNOWN = Stream.of(ofQuarkus(), ofKafka(), ofOurOwn())
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private Settings() {}

    public static boolean isKnown(String variable) {
        return KNOWN.contains(variable);
    }

    private static Stream<String> ofQuarkus() {
        return QuarkusModel.settings().stream()
                .map(setting -> setting.at("/path/environmentVariable").asText());
    }

    /** Quarkus passes all of {@code kafka.*} on to the clients that it makes. */
    private static Stream<String> ofKafka() {
        return ConsumerConfig.configNames().stream().map(name -> variable("kafka." + name));
    }

    private static Stream<String> ofOurOwn() {
        Stream<String> declared =
                ConfigMappings.settings().stream().map(Setting::name).map(Settings::variable);
        Stream<String> messaging = Stream.of(App.values())
                .flatMap(App::keys)
                .filter(key -> key.startsWith("mp.messaging."))
                .map(Settings::variable);
        Stream<String> placeholders = Stream.of(App.values())
                .flatMap(App::texts)
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .map(match -> match.group(1));
        return Stream.of(declared, messaging, placeholders).flatMap(names -> names);
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
