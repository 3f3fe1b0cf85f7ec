package ma.parcours.funnel;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.parcours.contact.ContactStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FunnelTest {

    @ParameterizedTest
    @EnumSource(names = "PERDU", mode = EnumSource.Mode.EXCLUDE)
    void a_lost_contact_has_reached_what_it_was_lost_from(ContactStatus stage) {
        assertThat(reached(new Standing(ContactStatus.PERDU, stage, 1, 0)))
                .isEqualTo(reached(new Standing(stage, null, 1, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_was_once_promoted_has_reached_every_step(ContactStatus now) {
        // Given
        var lostFrom = now == ContactStatus.PERDU ? ContactStatus.QUALIFIE : null;

        // Then
        assertThat(reached(new Standing(now, lostFrom, 1, 1)).values()).containsOnly(1L);
    }

    @Test
    void a_contact_has_reached_the_steps_up_to_its_stage() {
        assertThat(reached(new Standing(ContactStatus.PRISE_DE_BESOIN, null, 3, 0)))
                .isEqualTo(Map.of(
                        FunnelStep.LEADS, 3L,
                        FunnelStep.CONTACTS, 3L,
                        FunnelStep.PRISE_DE_BESOIN, 3L,
                        FunnelStep.ACOMPTE_RECU, 0L,
                        FunnelStep.CLIENT, 0L));
    }

    @Test
    void a_lead_without_a_contact_has_reached_the_first_step_alone() {
        // Given
        Funnel funnel = new Funnel(7, List.of());

        // Then
        assertThat(funnel.reached(FunnelStep.LEADS)).isEqualTo(7);
        assertThat(funnel.reached(FunnelStep.CONTACTS)).isZero();
    }

    static Stream<Standing> everyStanding() {
        List<Standing> all = new ArrayList<>();
        for (ContactStatus status : ContactStatus.values()) {
            for (long clients = 0; clients <= 5; clients += 5) {
                all.add(new Standing(status, status == ContactStatus.PERDU ? ContactStatus.CLIENT : null, 5, clients));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyStanding")
    void no_step_is_reached_by_more_than_the_one_before(Standing standing) {
        // When
        Funnel funnel = new Funnel(2, List.of(standing, new Standing(ContactStatus.QUALIFIE, null, 3, 1)));

        // Then
        assertThat(Arrays.stream(FunnelStep.values()).map(funnel::reached))
                .isSortedAccordingTo((one, next) -> Long.compare(next, one));
    }

    private static Map<FunnelStep, Long> reached(Standing standing) {
        Funnel funnel = new Funnel(0, List.of(standing));
        return Arrays.stream(FunnelStep.values()).collect(toMap(identity(), funnel::reached));
    }
}
