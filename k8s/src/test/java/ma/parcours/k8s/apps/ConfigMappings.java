package ma.parcours.k8s.apps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Project;

/** The settings of our own: what the apps' {@code @ConfigMapping} interfaces declare, read from their sources. */
final class ConfigMappings {

    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([a-z.-]+)\"\\)");

    private static final List<String> MODULES =
            List.of("shared-events", "shared-rest", "contact-service", "opportunity-service", "web-console");

    private ConfigMappings() {}

    static List<Setting> settings() {
        return MODULES.stream()
                .map(module -> Project.file(module).resolve("src/main/java"))
                .flatMap(ConfigMappings::settingsIn)
                .flatMap(ConfigMappings::settingsOf)
                .toList();
    }

    private static Stream<Path> settingsIn(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith("Settings.java")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Setting> settingsOf(Path source) {
        try {
            String text = Files.readString(source);
            Matcher prefix = PREFIX.matcher(text);
            return prefix.find() ? new MappingSource(text).settings(prefix.group(1)) : Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
