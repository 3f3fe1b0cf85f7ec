package ma.parcours.local.bench.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MixTest {

    @ParameterizedTest
    @EnumSource(Mix.class)
    void the_shares_of_a_mix_make_a_hundred(Mix mix) {
        // Given
        var text = mix.fates();
        // When
        var fates = text.substring(1, text.length() - 1).split(",");
        // Then
        assertThat(fates).hasSize(100);
    }

    @Test
    void after_years_all_stages_are_there_and_some_are_lost() {
        // Given
        var mix = Mix.AFTER_YEARS;
        // When
        var fates = mix.fates();
        // Then
        assertThat(fates).contains("qualifie,", "prise_de_besoin,", "acompte_recu,", "client,", "client perdu");
    }
}
