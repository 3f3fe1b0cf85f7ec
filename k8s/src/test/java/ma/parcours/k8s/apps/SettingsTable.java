package ma.parcours.k8s.apps;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Project;

/** The table of all settings, in the README between two marks that nobody sees. */
final class SettingsTable {

    private static final String MEANINGS = "k8s/src/test/resources/settings-of-an-installation.properties";
    private static final String BEGIN = "<!-- settings: written by SettingsTableTest -->\n";
    private static final String END = "<!-- end of settings -->";
    private static final Pattern BETWEEN = Pattern.compile("(?<=%s)[\\s\\S]+(?=%s)".formatted(BEGIN, END));

    private SettingsTable() {}

    static String generated() {
        return Stream.concat(ofAnInstallation(), ofOurOwn())
                .map(Setting::row)
                .collect(joining("\n", "| setting | default | unit | meaning |\n|---|---|---|---|\n", "\n"));
    }

    /** With what the apps set them to, where they do. */
    static Stream<Setting> ofOurOwn() {
        return ConfigMappings.settings().stream()
                .map(declared -> new Setting(
                        declared.name(),
                        declared.type(),
                        ofApps(declared.name()).orElse(declared.standard()),
                        declared.meaning()));
    }

    static String inReadme() {
        return BETWEEN.matcher(readme())
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
    }

    static void update() {
        try {
            String table = Matcher.quoteReplacement(generated());
            Files.writeString(
                    Project.file("README.md"), BETWEEN.matcher(readme()).replaceFirst(table));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String readme() {
        return Project.text("README.md");
    }

    private static Stream<Setting> ofAnInstallation() {
        return Project.text(MEANINGS)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .map(pair -> new Setting(pair[0], type(pair[0]), standard(pair[0]), pair[1]));
    }

    private static String type(String name) {
        return ofQuarkus(name, "typeDescription").orElse("string");
    }

    private static String standard(String name) {
        return ofApps(name).or(() -> ofQuarkus(name, "defaultValue")).orElse("");
    }

    /** Where they differ, all that they say. */
    private static Optional<String> ofApps(String name) {
        return Stream.of(App.values())
                .flatMap(app -> app.setting(name).stream())
                .distinct()
                .reduce((one, other) -> one + "` `" + other);
    }

    private static Optional<String> ofQuarkus(String name, String member) {
        return QuarkusModel.settings().stream()
                .filter(setting -> setting.at("/path/property").asText().equals(name))
                .filter(setting -> setting.hasNonNull(member))
                .map(setting -> setting.get(member).asText().strip())
                .findFirst();
    }
}
