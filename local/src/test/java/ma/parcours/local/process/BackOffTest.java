package ma.parcours.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pauses between restarts. */
class BackOffTest {

    private static final Duration A_MOMENT = Duration.ofMillis(10);

    private final BackOff backOff = new BackOff();

    @Test
    void pauses_double_from_half_a_second_to_ten() {
        // When
        var pauses =
                Stream.generate(() -> backOff.afterALifeOf(A_MOMENT)).limit(7).map(Duration::toMillis);

        // Then
        assertThat(pauses).containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 10_000L, 10_000L);
    }

    @Test
    void a_program_that_has_lived_well_begins_anew() {
        // Given
        backOff.afterALifeOf(A_MOMENT);
        backOff.afterALifeOf(A_MOMENT);

        // When
        var pause = backOff.afterALifeOf(BackOff.LIVED_WELL);

        // Then
        assertThat(pause).isEqualTo(BackOff.FIRST);
    }
}
