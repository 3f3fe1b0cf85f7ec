package ma.parcours.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ma.parcours.rest.Colour;
import ma.parcours.rest.json.Amount;
import ma.parcours.rest.json.Text;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemasTest {

    private final Schemas schemas = new Schemas();

    @Test
    void an_answer_has_all_its_fields_but_those_that_are_left_out_when_there_is_nothing_to_say() {
        // When
        schemas.answer(Answer.class);

        // Then
        Schema answer = named("Answer");
        assertThat(answer.getRequired()).containsExactly("id", "colour");
        assertThat(property(answer, "id").getFormat()).isEqualTo("uuid");
        assertThat(property(answer, "colour").getAnyOf()).hasSize(2);
        assertThat(property(answer, "reason").getType()).containsExactly(SchemaType.STRING);
    }

    @Test
    void a_closed_list_is_described_by_its_codes() {
        // When
        schemas.answer(Answer.class);

        // Then
        assertThat(named("Colour").getEnumeration()).isEqualTo(List.of("rouge", "vert_pale"));
    }

    @Test
    void a_request_must_have_what_is_required_and_nothing_unknown() {
        // When
        schemas.request(AskFields.class);

        // Then
        Schema request = named("AskFields");
        assertThat(request.getRequired()).containsExactly("nom");
        assertThat(request.getAdditionalPropertiesSchema().getBooleanSchema()).isFalse();
        assertThat(property(request, "nom").getMinLength()).isEqualTo(1);
        assertThat(property(request, "nom").getMaxLength()).isEqualTo(200);
        Schema montant = property(request, "montant");
        assertThat(montant.getType()).containsExactlyInAnyOrder(SchemaType.NUMBER, SchemaType.NULL);
        assertThat(montant.getExclusiveMinimum()).isEqualByComparingTo("0");
        assertThat(montant.getMultipleOf()).isEqualByComparingTo("0.01");
        assertThat(montant.getMaximum()).isEqualByComparingTo("999999999999.99");
    }

    @Test
    void a_patch_must_have_nothing() {
        // When
        schemas.patch(AskFields.class);

        // Then
        assertThat(named("AskPatch").getRequired()).isNull();
    }

    @Test
    void what_does_not_travel_has_no_schema() {
        assertThatThrownBy(() -> schemas.value(Thread.class)).isInstanceOf(IllegalStateException.class);
    }

    private Schema named(String name) {
        return Objects.requireNonNull(schemas.named().get(name));
    }

    private static Schema property(Schema schema, String name) {
        return Objects.requireNonNull(schema.getProperties().get(name));
    }

    private record Answer(
            UUID id,
            @Nullable Colour colour,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason) {}

    private record AskFields(
            @NotNull @Text String nom, @Amount @Nullable BigDecimal montant) {}
}
