package ma.parcours.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void autre_without_words_is_nonsense(@Nullable String commentaire) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Loss(Raison.AUTRE, commentaire));
    }

    @Test
    void any_other_reason_speaks_for_itself() {
        assertThat(new Loss(Raison.CONCURRENCE, null).commentaire()).isNull();
    }
}
