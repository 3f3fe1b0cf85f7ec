package ma.parcours.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ma.parcours.rest.Colour;
import ma.parcours.rest.Sample;
import org.junit.jupiter.api.Test;

class ExampleJsonTest {

    private static final Sample SAMPLE = new Sample(
            "Villa",
            null,
            new BigDecimal("25000.50"),
            null,
            null,
            new UUID(0, 1),
            LocalDate.parse("2026-03-06"),
            Colour.VERT_PALE,
            null);

    @Test
    void a_request_says_what_there_is_to_say_as_it_travels() {
        assertThat(ExampleJson.request(SAMPLE))
                .isEqualTo(Map.of(
                        "nom", "Villa",
                        "montant", new BigDecimal("25000.50"),
                        "architecteId", "00000000-0000-0000-0000-000000000001",
                        "date", "2026-03-06",
                        "couleur", "vert_pale"));
    }

    @Test
    void a_patch_may_say_null() {
        // Given
        Map<String, Object> patch = new HashMap<>();
        patch.put("notes", null);

        // When
        Object example = ExampleJson.request(patch);

        // Then
        assertThat(example).isEqualTo(patch);
    }
}
