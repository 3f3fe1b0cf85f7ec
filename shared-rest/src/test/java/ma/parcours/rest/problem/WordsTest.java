package ma.parcours.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "shared-problems, shared-problems_en",
        "ContributorValidationMessages_fr, ContributorValidationMessages_en"
    })
    void both_languages_have_the_same_texts(String french, String english) {
        assertThat(texts(english).keySet()).isEqualTo(texts(french).keySet()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared-problems", "shared-problems_en"})
    void no_text_has_an_apostrophe_that_message_format_would_swallow(String bundle) {
        assertThat(texts(bundle).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @ParameterizedTest
    @EnumSource
    void every_common_problem_has_its_words(CommonProblem problem) {
        assertThat(texts("shared-problems").stringPropertyNames())
                .contains(problem.code() + ".title", problem.code() + ".detail", problem.code() + ".help");
    }

    private static Properties texts(String bundle) {
        Properties texts = new Properties();
        try (var file = WordsTest.class.getResourceAsStream("/" + bundle + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
