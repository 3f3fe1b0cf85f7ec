package ma.parcours.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {

    @ParameterizedTest
    @CsvSource({
        "0612345678, +212612345678",
        "06 12 34 56 78, +212612345678",
        "+212 612-345678, +212612345678",
        "00212612345678, +212612345678",
        "+33 6 12 34 56 78, +33612345678"
    })
    void a_number_is_brought_to_e164(String written, String normal) {
        assertThat(Phones.normalise(written)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12", "+212", "061234567890123456"})
    void what_no_country_would_connect_is_no_number(String written) {
        assertThat(Phones.normalise(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0612345678, +212612345678",
        "06 12 34, +212612 34",
        "00212612, +212612",
        "+212 6-12, +212612",
        "612345, 612345"
    })
    void what_looks_dialled_is_searched_as_phones_are_stored(String typed, String stored) {
        assertThat(Phones.dialled(typed)).contains(stored.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "villa 12", "+", "a@b.ma"})
    void what_has_letters_or_no_digit_is_not_dialled(String typed) {
        assertThat(Phones.dialled(typed)).isEmpty();
    }
}
