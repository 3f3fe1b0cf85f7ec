package ma.parcours.local.bench.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.sqlclient.data.Numeric;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValueTest {

    private static final String KNOWN = "01a22e0a-3580-7929-8f8b-4bd9eb908c6b";
    private static final String OTHER = "01a22e0a-3581-74cf-ac11-2f37c66e8c7a";

    private final Aliases aliases = new Aliases().with(UUID.fromString(KNOWN), UUID.fromString(OTHER));

    @Test
    void what_names_nobody_stays_as_it_was_recorded() {
        assertThat(value("bigint", "2")).isEqualTo(2L);
        assertThat(value("integer", "201")).isEqualTo(201);
        assertThat(value("numeric", "15000.00")).isEqualTo(Numeric.parse("15000.00"));
        assertThat(value("boolean", "t")).isEqualTo(true);
        assertThat(value("date", "2026-11-30")).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(value("timestamp with time zone", "2026-11-30 19:59:10.720064+00"))
                .isEqualTo(OffsetDateTime.parse("2026-11-30T19:59:10.720064Z"));
        assertThat(value("text", "Fès")).isEqualTo("Fès");
        assertThat(Value.of("uuid", null).of(aliases)).isNull();
    }

    @Test
    void an_id_becomes_somebody_elses_wherever_it_stands() {
        assertThat(value("uuid", KNOWN)).isEqualTo(UUID.fromString(OTHER));
        assertThat(value("text", "POST /api/contacts/" + KNOWN + "/acompte-recu"))
                .isEqualTo("POST /api/contacts/" + OTHER + "/acompte-recu");
        assertThat(value("text", KNOWN)).isEqualTo(OTHER);
    }

    @Test
    void the_same_id_is_the_same_alias_every_time() {
        // Given
        var made = "01a22e0a-a931-79d4-819d-8facb1f3c921";

        // When
        var asId = value("uuid", made);
        var inText = value("text", "{\"unlockId\":\"" + made + "\"}");

        // Then
        assertThat(inText).isEqualTo("{\"unlockId\":\"" + asId + "\"}").isNotEqualTo("{\"unlockId\":\"" + made + "\"}");
    }

    @Test
    void an_alias_is_of_the_same_version() {
        // When
        var ordered = (UUID) value("uuid", "01a22e0a-a931-79d4-819d-8facb1f3c921");
        var derived = (UUID) value("uuid", "7767aebf-25c0-5433-a278-d0527d6d1619");

        // Then
        assertThat(ordered.version()).isEqualTo(7);
        assertThat(ordered.variant()).isEqualTo(2);
        assertThat(derived.version()).isNotEqualTo(7);
    }

    @Test
    void what_cannot_be_sent_is_said() {
        assertThatThrownBy(() -> value("point", "(1,2)")).hasMessageContaining("cannot send a point again");
    }

    private Object value(String type, String written) {
        return Objects.requireNonNull(Value.of(type, written).of(aliases));
    }
}
