package ma.parcours.search;

import static org.assertj.core.api.Assertions.assertThat;

import ma.parcours.search.Search.DialledNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialledNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0612345678, +212612345678",
        "06 12 34, +2126 12 34",
        "06.12.34, +2126.12.34",
        "00212612, +212612",
        "+212 6-12, +2126-12",
        "612345, 612345"
    })
    void what_looks_dialled_is_searched_as_phones_are_stored(String typed, String stored) {
        assertThat(DialledNumber.of(typed)).contains(stored.replaceAll("[^+0-9]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "villa 12", "+", "a@b.ma"})
    void what_has_letters_or_no_digit_is_no_number(String typed) {
        assertThat(DialledNumber.of(typed)).isEmpty();
    }
}
