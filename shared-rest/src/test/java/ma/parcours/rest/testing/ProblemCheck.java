package ma.parcours.rest.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ma.parcours.rest.problem.ProblemType;

/** What must hold of every type of problem: that a request can run into it, that it has words, and a page. */
public final class ProblemCheck {

    private static final List<String> LANGUAGES = List.of("fr", "en");

    private ProblemCheck() {}

    /**
     * Runs into the problem in each language.
     *
     * @param request sends what provokes it, with the headers that it is given
     */
    public static void isReachedDocumentedAndTranslated(
            ProblemType type, Function<RequestSpecification, Response> request) {
        Set<String> titles = new HashSet<>();
        for (String language : LANGUAGES) {
            String title = request.apply(given().header("Accept-Language", language))
                    .then()
                    .statusCode(type.status())
                    .contentType("application/problem+json")
                    .header("Content-Language", equalTo(language))
                    .body("type", equalTo(type.uri()))
                    .extract()
                    .path("title");
            given().header("Accept-Language", language)
                    .get(type.uri())
                    .then()
                    .statusCode(200)
                    .body(containsString("<h1 id=\"%s\">%s</h1>".formatted(type.code(), title)));
            titles.add(title);
        }
        assertThat(titles).as("a title in each language").hasSameSizeAs(LANGUAGES);
    }
}
