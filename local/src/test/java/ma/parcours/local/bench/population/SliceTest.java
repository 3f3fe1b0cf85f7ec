package ma.parcours.local.bench.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void newcomers_are_numbered_on_from_those_who_are_there_and_the_last_slice_is_what_is_left() {
        // Given
        var present = 1_000;
        // When
        var slices = Slice.of(present, 120, 50);
        // Then
        assertThat(slices)
                .containsExactly(
                        new Slice(1_001, 120, 1_001, 1_050),
                        new Slice(1_001, 120, 1_051, 1_100),
                        new Slice(1_001, 120, 1_101, 1_120));
    }

    @Test
    void nobody_is_made_when_nobody_is_missing() {
        // Given
        var missing = 0;
        // When
        var slices = Slice.of(1_000, missing, 50);
        // Then
        assertThat(slices).isEmpty();
    }
}
