package ma.parcours.k8s.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlertsTest {

    private static final Installation PRODUCTION = Installation.named("overlays/production");
    private static final String README = "README.md#";

    @ParameterizedTest
    @MethodSource("alerts")
    void whoever_is_called_learns_what_it_is_and_what_to_do(Alert alert) {
        assertThat(alert.severity()).isIn("critical", "warning");
        assertThat(List.of("summary", "description", "runbook"))
                .allSatisfy(annotation -> assertThat(alert.annotation(annotation))
                        .hasSizeGreaterThan(20)
                        .doesNotContain("\n"));
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void more_stands_in_the_readme(Alert alert) {
        assertThat(alert.annotation("readme")).startsWith(README);
        assertThat(anchors()).contains(alert.annotation("readme").substring(README.length()));
        assertThat(Project.text("README.md")).contains("`" + alert.name() + "`");
    }

    @Test
    void each_has_a_name_of_its_own() {
        assertThat(alerts())
                .extracting(Alert::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("Parcours"));
    }

    @Test
    void where_debezium_publishes_nobody_waits_for_a_leader() {
        // Given
        Installation debezium = Installation.named("overlays/production-debezium");

        // When
        List<String> names = Alert.in(debezium).map(Alert::name).toList();

        // Then
        assertThat(names).isNotEmpty().doesNotContain("ParcoursNoRelayLeader", "ParcoursOutboxOld");
        assertThat(alerts())
                .extracting(Alert::name)
                .contains("ParcoursNoRelayLeader")
                .containsAll(names);
    }

    static List<Alert> alerts() {
        return Alert.in(PRODUCTION).toList();
    }

    /** As GitHub makes them of the headings. */
    private static Set<String> anchors() {
        return Project.text("README.md")
                .lines()
                .filter(line -> line.matches("#+ .+"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
