package ma.parcours.k8s.apps;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Project;

/** One of the three apps, by what its own settings say. */
public enum App {
    CONTACT_SERVICE("contact-service"),
    OPPORTUNITY_SERVICE("opportunity-service"),
    WEB_CONSOLE("web-console");

    private static final String INCOMING = "mp.messaging.incoming.";

    private final String module;

    App(String module) {
        this.module = module;
    }

    public static Optional<App> named(String module) {
        return Stream.of(values()).filter(app -> app.module.equals(module)).findFirst();
    }

    public String module() {
        return module;
    }

    public int httpPort() {
        return Integer.parseInt(property("quarkus.http.port"));
    }

    public int managementPort() {
        return Integer.parseInt(property("quarkus.management.port"));
    }

    /** Its database's name; empty for who has none. */
    public Optional<String> database() {
        return Optional.ofNullable(properties().getProperty("quarkus.datasource.username"));
    }

    public List<String> topicsRead() {
        return Stream.of("topic", "topics")
                .flatMap(this::ofChannels)
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .toList();
    }

    /** Without what is different at each start. */
    public String group() {
        return ofChannels("group.id").findFirst().orElseThrow().replaceFirst("\\$\\{.*}$", "");
    }

    public boolean isGroupPrefix() {
        return ofChannels("group.id").anyMatch(group -> group.contains("${"));
    }

    public List<String> deadLetterTopics() {
        return ofChannels("dead-letter-queue.topic").toList();
    }

    Stream<String> keys() {
        return properties().stringPropertyNames().stream();
    }

    Stream<String> texts() {
        return properties().values().stream().map(String.class::cast);
    }

    private Stream<String> ofChannels(String attribute) {
        return keys().filter(key -> key.startsWith(INCOMING)
                        && key.substring(key.indexOf('.', INCOMING.length()) + 1)
                                .equals(attribute))
                .map(this::property);
    }

    /** What it, or a module that it shares with others, sets. */
    Optional<String> setting(String key) {
        return Stream.concat(Stream.of(properties()), sharedProperties())
                .map(properties -> properties.getProperty(key))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private String property(String key) {
        return Optional.ofNullable(properties().getProperty(key))
                .orElseThrow(() -> new IllegalStateException(module + " does not set " + key));
    }

    private Properties properties() {
        return load(module + "/src/main/resources/application.properties");
    }

    private Stream<Properties> sharedProperties() {
        return database().stream()
                .flatMap(service -> Stream.of("shared-events", "shared-rest"))
                .map(shared -> load(shared + "/src/main/resources/META-INF/microprofile-config.properties"));
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Project.text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
