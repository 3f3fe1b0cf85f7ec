package ma.parcours.rest.problem;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.SampleProblem;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that the types of problems lead to. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ProblemPagesQuarkusTest {

    static Stream<ProblemType> all() {
        return Stream.concat(Stream.of(CommonProblem.values()), Stream.of(SampleProblem.values()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_type_has_a_page_in_both_languages_for_everybody(ProblemType type) {
        for (String language : new String[] {"fr", "en"}) {
            Words words = Words.forReader(language);
            given().header("Accept-Language", language)
                    .get(type.uri())
                    .then()
                    .statusCode(200)
                    .contentType("text/html; charset=UTF-8")
                    .header("Content-Language", equalTo(language))
                    .body(containsString(words.title(type)))
                    .body(containsString(words.help(type)))
                    .body(containsString("HTTP " + type.status()));
        }
    }

    @Test
    void one_page_has_them_all() {
        all().forEach(type -> when().get("/problems").then().statusCode(200).body(containsString(type.uri())));
    }

    @Test
    void a_type_that_is_none_has_no_page() {
        when().get("/problems/nothing").then().statusCode(404);
    }
}
