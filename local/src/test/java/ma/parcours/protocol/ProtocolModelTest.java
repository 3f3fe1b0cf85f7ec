package ma.parcours.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtocolModelTest {

    private static final int STATES_WORTH_THE_NAME = 100_000;

    @ParameterizedTest
    @EnumSource
    void no_order_of_steps_and_faults_breaks_an_invariant(Story story) {
        // Given
        Search search = new Search(story, Set.of());

        // When
        Optional<Search.Finding> finding = search.findViolation();

        // Then
        assertThat(finding).isEmpty();
        assertThat(search.states()).isGreaterThan(STATES_WORTH_THE_NAME);
    }

    @ParameterizedTest
    @EnumSource
    void each_piece_of_safety_is_needed(SafetyPiece piece) {
        assertThat(new Search(Story.ONE_PROJECT, Set.of(piece)).findViolation()).isPresent();
    }
}
