package ma.parcours.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void new_ids_are_of_version_7_and_ascend() {
        // When
        UUID first = Ids.next();
        UUID second = Ids.next();

        // Then
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.toString()).isLessThan(second.toString());
    }

    @Test
    void an_unlock_names_one_opportunity_for_ever() {
        // Given
        UUID unlock = UUID.fromString("01900000-0000-7000-8000-000000000001");

        // When
        UUID opportunity = Ids.opportunityOf(unlock);

        // Then
        assertThat(opportunity).isEqualTo(UUID.fromString("f2c4f3e8-7bff-5d2a-8357-bedf752fab71"));
    }
}
