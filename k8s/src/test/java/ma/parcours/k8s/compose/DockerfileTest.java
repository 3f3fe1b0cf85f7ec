package ma.parcours.k8s.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.parcours.k8s.apps.App;
import ma.parcours.k8s.apps.Settings;
import ma.parcours.k8s.manifest.Project;
import ma.parcours.k8s.policy.ImageRules;
import org.junit.jupiter.api.Test;

/** The image of each app: no container engine is asked, so this is about what is written. */
class DockerfileTest {

    private static final List<String> LINES = Project.text("Dockerfile").lines().toList();

    @Test
    void it_stands_on_one_pinned_java() {
        // When
        List<String> bases = lines("FROM ").map(line -> line.split(" ", -1)[1]).toList();

        // Then
        assertThat(bases).containsExactly("${JRE}", "app", "app");
        assertThat(lines("ARG JRE=").map(line -> line.substring("ARG JRE=".length())))
                .hasSize(1)
                .allSatisfy(image ->
                        assertThat(image).startsWith("eclipse-temurin:25.").contains("-jre"))
                .allMatch(ImageRules::isPinned);
    }

    @Test
    void it_runs_as_nobody_special_and_without_a_shell() {
        assertThat(lines("USER ").toList()).containsExactly("USER 10001:10001");
        assertThat(lines("ENTRYPOINT "))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("[\"java\", ").endsWith("]"));
    }

    @Test
    void the_training_run_is_told_what_the_apps_listen_for() {
        // When
        List<String> told = Pattern.compile(" ([A-Z]+(?:_[A-Z]+)+)=")
                .matcher(String.join("\n", LINES))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals("JDK_JAVA_OPTIONS"))
                .toList();

        // Then
        assertThat(told).hasSize(6).allMatch(Settings::isKnown);
    }

    @Test
    void what_changes_least_comes_first() {
        assertThat(lines("COPY ${APP}/target/image/").map(line -> line.split(" ", -1)[2]))
                .containsExactly("lib/", "./", "app/", "quarkus/");
    }

    @Test
    void an_image_needs_nothing_but_what_was_built() {
        assertThat(Project.text(".dockerignore").lines().filter(line -> !line.startsWith("#")))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("*"),
                                Stream.of(App.values())
                                        .flatMap(app -> Stream.of("/target/image", "/target/sbom*.json")
                                                .map(file -> "!" + app.module() + file)))
                        .toList());
    }

    private static Stream<String> lines(String beginning) {
        return LINES.stream().filter(line -> line.startsWith(beginning));
    }
}
