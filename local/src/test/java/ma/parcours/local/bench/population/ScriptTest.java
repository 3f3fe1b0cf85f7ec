package ma.parcours.local.bench.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void a_value_takes_the_place_that_bears_its_name_wherever_that_is() {
        // Given
        var script = new Script("select '{a,b}' from generate_series({first}, {first} + 9)");
        // When
        var filled = script.with("first", 7);
        // Then
        assertThat(filled.sql()).isEqualTo("select '{a,b}' from generate_series(7, 7 + 9)");
    }

    @Test
    void a_value_without_a_place_is_refused() {
        // Given
        var script = new Script("select {first}");
        // When
        var refused = assertThatThrownBy(() -> script.with("last", 7));
        // Then
        refused.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("{last}");
    }
}
