package ma.parcours.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import ma.parcours.events.ContactSnapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

    private static final UUID CONTACT = UUID.randomUUID();
    private static final UUID UNLOCK = UUID.randomUUID();

    @Test
    void an_open_unlock_allows_an_opportunity() {
        Eligibility eligibility = Eligibility.of(told(3, "acompte_recu", UNLOCK));

        assertThat(eligibility.verdict()).isEqualTo(Verdict.OUVERT);
        assertThat(eligibility.openUnlock()).contains(new UnlockId(UNLOCK));
    }

    @ParameterizedTest
    @CsvSource({
        "qualifie, ACOMPTE_REQUIS",
        "prise_de_besoin, ACOMPTE_REQUIS",
        "acompte_recu, ACOMPTE_REQUIS",
        "client, ACOMPTE_DEJA_UTILISE",
        "perdu, CONTACT_PERDU",
        "a_word_of_tomorrow, ACOMPTE_REQUIS"
    })
    void without_one_the_status_says_why_not(String status, Verdict verdict) {
        assertThat(Eligibility.of(told(1, status, null)).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true"})
    void only_a_newer_version_counts(long version, boolean counts) {
        Eligibility known = Eligibility.of(told(2, "prise_de_besoin", null));

        assertThat(known.supersededBy(told(version, "acompte_recu", UNLOCK))).isEqualTo(counts);
    }

    private static ContactSnapshot told(long version, String status, @Nullable UUID unlock) {
        return new ContactSnapshot(
                CONTACT,
                version,
                status,
                "prospect",
                "Amina",
                "+212612345678",
                null,
                null,
                null,
                null,
                null,
                unlock,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
