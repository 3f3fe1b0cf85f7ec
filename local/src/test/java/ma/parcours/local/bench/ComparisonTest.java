package ma.parcours.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A report is set beside an older one, figure by figure. */
class ComparisonTest {

    private static final Environment HERE = new Environment(2, 24_000, "Linux", "Java 17", "18.6", "4.1.1");

    @Test
    void each_figure_is_a_multiple_of_what_it_was() {
        // Given
        var old = report(Row.of("writes", "convert").with("requests/s", 200).with("p50 ms", 4));
        var now = report(Row.of("writes", "convert").with("requests/s", 300).with("p50 ms", 3));

        // When
        var comparison = Comparison.of(now, old, "old.json");

        // Then
        assertThat(comparison.ratios())
                .containsExactly(
                        Row.of("writes", "convert").with("requests/s", 1.5).with("p50 ms", 0.75));
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void what_only_one_of_them_has_is_left_out() {
        // Given
        var old = report(Row.of("writes", "convert").with("errors", 0).with("gone ms", 3));
        var now = report(
                Row.of("writes", "convert").with("errors", 0).with("new ms", 3),
                Row.of("reads", "convert").with("gone ms", 3));

        // When
        var comparison = Comparison.of(now, old, "old.json");

        // Then
        assertThat(comparison.ratios()).isEmpty();
    }

    @Test
    void another_machine_and_other_settings_are_named() {
        // Given
        var old = new Report("then", HERE, Map.of("scale", "full"), List.of(), List.of(), List.of());
        var elsewhere = new Environment(8, 24_000, "Linux", "Java 17", "18.6", "4.1.1");
        var now = new Report("now", elsewhere, Map.of("scale", "quick"), List.of(), List.of(), List.of());

        // When
        var comparison = Comparison.of(now, old, "old.json");

        // Then
        assertThat(comparison.differences())
                .anySatisfy(difference -> assertThat(difference).contains("processors=8"))
                .anySatisfy(difference -> assertThat(difference).isEqualTo("scale: then full, now quick"));
    }

    private static Report report(Row... rows) {
        return new Report("at", HERE, Map.of("scale", "full"), List.of(rows), List.of(), List.of());
    }
}
