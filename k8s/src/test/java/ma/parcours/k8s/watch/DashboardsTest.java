package ma.parcours.k8s.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Manifest;
import ma.parcours.k8s.manifest.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DashboardsTest {

    private static final int WIDTH = 24;

    @ParameterizedTest
    @MethodSource("dashboards")
    void every_panel_has_a_title_and_asks_something_of_the_chosen_prometheus(Dashboard dashboard) {
        assertThat(dashboard.charts()).isNotEmpty().allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.path("targets")).isNotEmpty().allSatisfy(target -> {
                assertThat(target.path("expr").asText()).isNotBlank();
                assertThat(target.at("/datasource/uid").asText()).isEqualTo("${datasource}");
            });
        });
        assertThat(variables(dashboard)).contains("datasource");
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void panels_have_ids_and_places_of_their_own(Dashboard dashboard) {
        // Given
        Set<Integer> ids = new HashSet<>();
        Set<String> taken = new HashSet<>();

        // Then
        assertThat(dashboard.panels()).allSatisfy(panel -> {
            assertThat(ids.add(panel.path("id").asInt())).isTrue();
            assertThat(cells(panel.path("gridPos")))
                    .allSatisfy(cell -> assertThat(taken.add(cell))
                            .as(panel.path("title").asText())
                            .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void every_variable_that_is_used_is_there(Dashboard dashboard) {
        assertThat(dashboard.json().findValuesAsText("expr"))
                .noneMatch(expression ->
                        expression.contains("$job") && !variables(dashboard).contains("job"));
    }

    @Test
    void each_has_an_address_of_its_own() {
        assertThat(Dashboard.all().map(dashboard -> dashboard.json().path("uid").asText()))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(Dashboard.NAMES);
    }

    @Test
    void grafana_in_kubernetes_finds_them_by_their_label() {
        // When
        Manifest map = Installation.named("overlays/production").get("ConfigMap", "parcours-dashboards");

        // Then
        assertThat(map.labels()).containsEntry("grafana_dashboard", "1");
        assertThat(Manifest.strings(map.at("/data"))).hasSameSizeAs(Dashboard.NAMES);
        assertThat(Dashboard.NAMES)
                .allSatisfy(name -> assertThat(Manifest.strings(map.at("/data")))
                        .containsEntry(name + ".json", Project.text(Dashboard.path(name))));
    }

    static Stream<Dashboard> dashboards() {
        return Dashboard.all();
    }

    private static List<String> variables(Dashboard dashboard) {
        return Manifest.elements(dashboard.json().at("/templating/list"))
                .map(variable -> variable.path("name").asText())
                .toList();
    }

    /** Of the grid that a panel stands on. */
    private static List<String> cells(JsonNode place) {
        int right = place.path("x").asInt() + place.path("w").asInt();
        int bottom = place.path("y").asInt() + place.path("h").asInt();
        assertThat(right).isLessThanOrEqualTo(WIDTH);
        return Stream.iterate(place.path("x").asInt(), x -> x < right, x -> x + 1)
                .flatMap(x -> Stream.iterate(place.path("y").asInt(), y -> y < bottom, y -> y + 1)
                        .map(y -> x + "," + y))
                .toList();
    }
}
