package ma.parcours.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {

    @ParameterizedTest
    @EnumSource
    void every_type_is_found_by_its_own_name(EventType type) {
        assertThat(EventType.named(type.wireName())).contains(type);
    }

    @Test
    void every_event_of_the_contract_has_a_type() {
        // Given
        Stream<Class<?>> events = Stream.of(ContactEvent.class, OpportunityEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));

        // When
        Stream<Class<?>> typed = Arrays.stream(EventType.values()).map(EventType::payload);

        // Then
        assertThat(typed).containsExactlyInAnyOrderElementsOf(events.toList());
    }

    @Test
    void names_are_those_of_the_contract() {
        assertThat(EventType.ACOMPTE_RECU.wireName()).isEqualTo("parcours.contact.AcompteRecu.v1");
        assertThat(EventType.CLIENT_PROMOTED.wireName()).isEqualTo("parcours.opportunity.ClientPromoted.v1");
        assertThat(EventType.OPPORTUNITE_MODIFIEE.wireName()).isEqualTo("parcours.opportunity.OpportuniteModifiee.v1");
    }

    @Test
    void a_name_that_nobody_here_knows_is_no_failure() {
        assertThat(EventType.named("parcours.contact.VisiteFaite.v1")).isEmpty();
        assertThat(EventType.named("")).isEmpty();
    }

    @Test
    void a_known_event_in_a_newer_major_version_is_refused() {
        assertThatThrownBy(() -> EventType.named("parcours.contact.AcompteRecu.v2"))
                .isInstanceOf(EventType.UnknownMajorVersionException.class);
    }
}
