package ma.parcours.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ma.parcours.local.rest.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the demo says of an answer, compared with the answer. */
class ExpectedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'a': 1}               | {'a': 1, 'b': 2}",
                "{'a': 1}               | {'a': 1.00}",
                "{'a': '*'}             | {'a': 'anything'}",
                "{'a': null}            | {}",
                "{'a': [{'b': 1}, '*']} | {'a': [{'b': 1, 'c': 2}, 3]}"
            })
    void what_is_as_said_is_right(String expected, String actual) {
        assertThat(differences(expected, actual)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'a': 1}   | {'a': 2}    | /a should be 1 and is 2",
                "{'a': '*'} | {}          | /a should be \"*\" and is missing",
                "{'a': [1]} | {'a': [1,2]} | /a should be [1] and is [1,2]",
                "{'a': {'b': true}} | {'a': {'b': 'true'}} | /a/b should be true and is \"true\""
            })
    void what_differs_is_named_by_its_path(String expected, String actual, String difference) {
        assertThat(differences(expected, actual)).containsExactly(difference);
    }

    @Test
    void only_what_is_spoken_of_is_shown() {
        var expected = new Expected(Json.read("{'a': {'b': '*'}}"));

        assertThat(expected.partOf(Json.read("{'a': {'b': 1, 'c': 2}, 'd': 3}")))
                .hasToString("{\"a\":{\"b\":1}}");
    }

    private static List<String> differences(String expected, String actual) {
        return new Expected(Json.read(expected)).differencesFrom(Json.read(actual));
    }
}
