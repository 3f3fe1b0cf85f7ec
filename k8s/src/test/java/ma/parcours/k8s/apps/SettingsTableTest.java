package ma.parcours.k8s.apps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Project;
import org.junit.jupiter.api.Test;

/** Whoever adds a setting runs this once with {@code -Dparcours.settings.update}. */
class SettingsTableTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(parcours\\.[a-z.-]+)");

    @Test
    void the_readme_lists_every_setting() {
        // Given
        if (System.getProperty("parcours.settings.update") != null) {
            SettingsTable.update();
        }

        // When
        String table = SettingsTable.inReadme();

        // Then
        assertThat(table).isEqualTo(SettingsTable.generated());
    }

    @Test
    void every_setting_of_our_own_says_what_it_means_and_what_it_is_where_nobody_sets_it() {
        assertThat(SettingsTable.ofOurOwn()).hasSizeGreaterThan(20).allSatisfy(setting -> {
            assertThat(setting.meaning()).as(setting.name()).endsWith(".");
            assertThat(setting.standard()).as(setting.name()).isNotEmpty();
        });
    }

    @Test
    void no_source_asks_for_a_setting_that_is_declared_nowhere() throws Exception {
        // When
        try (Stream<String> sources = javaSources()) {
            Stream<String> asked = sources.flatMap(
                            source -> PLACEHOLDER.matcher(source).results())
                    .map((MatchResult found) -> found.group(1));

            // Then
            assertThat(asked)
                    .isNotEmpty()
                    .isSubsetOf(ConfigMappings.settings().stream()
                            .map(Setting::name)
                            .toList());
        }
    }

    private static Stream<String> javaSources() throws Exception {
        return Stream.of(App.values())
                .map(App::module)
                .flatMap(module -> Stream.of(module, "shared-rest", "shared-events"))
                .distinct()
                .flatMap(module -> {
                    try (var files = Files.walk(Project.file(module + "/src/main/java"))) {
                        return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .map(file -> Project.text(Project.root().relativize(file).toString()));
    }
}
