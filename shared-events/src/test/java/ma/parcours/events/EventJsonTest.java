package ma.parcours.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventJsonTest {

    private static final UUID UNLOCK = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @MethodSource("ma.parcours.events.Samples#everyEvent")
    void what_is_written_is_read_again(DomainEvent event) throws JsonProcessingException {
        assertThat(EventJson.read(EventType.of(event), EventJson.write(event))).isEqualTo(event);
    }

    @Test
    void money_is_a_string_times_are_rfc_3339_and_absent_fields_are_absent() {
        // When
        String document =
                EventJson.write(new ClientPromoted(UNLOCK, Ids.opportunityOf(UNLOCK), Samples.opportunity(UNLOCK)));

        // Then
        assertThat(document)
                .contains("\"montantEstime\":\"250000.00\"")
                .contains("\"createdAt\":\"2026-03-02T10:00:00Z\"")
                .contains("\"dateClotureAttendue\":\"2026-09-01\"")
                .doesNotContain("titre", "null", "aggregateVersion");
    }

    @Test
    void a_field_of_a_later_version_is_passed_over() throws JsonProcessingException {
        // Given
        String document =
                EventJson.write(Samples.contactModifie(UNLOCK, 2)).replaceFirst("\\{", "{\"couleur\":\"bleu\",");

        // When
        DomainEvent event = EventJson.read(EventType.CONTACT_MODIFIE, document);

        // Then
        assertThat(event.aggregateVersion()).isEqualTo(2);
    }

    @Test
    void an_event_without_what_it_is_about_is_refused() {
        assertThatThrownBy(() -> EventJson.read(EventType.ACOMPTE_RECU, "{\"unlockId\":\"" + UNLOCK + "\"}"))
                .isInstanceOf(JsonProcessingException.class);
    }
}
