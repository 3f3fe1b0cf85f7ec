package ma.parcours.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void a_row_tells_how_many_in_what_time_and_how_many_a_second() {
        // Given
        var pace = new Pace(10_000, 4);
        // When
        var row = pace.row("relay");
        // Then
        assertThat(row)
                .isEqualTo(Row.of("throughput", "relay")
                        .with("events", 10_000)
                        .with("seconds", 4)
                        .with("events/s", 2_500));
    }
}
