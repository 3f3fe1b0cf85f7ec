package ma.parcours.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries and what it does not, and which requests are too much. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class HeadersQuarkusTest {

    private static final String SAMPLE = "/api/samples/filter";

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, "/api/samples/refused", "/api/guarded/read", "/api/nothing", "/problems"})
    void an_answer_is_kept_framed_and_guessed_at_by_nobody_and_does_not_tell_who_wrote_it(String address) {
        when().get(address)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"))
                .header("Strict-Transport-Security", equalTo("max-age=31536000; includeSubDomains"))
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue());
    }

    @Test
    void a_page_of_another_origin_is_kept_out() {
        given().header("Origin", "https://elsewhere.example")
                .get(SAMPLE)
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options(SAMPLE)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_page_of_an_origin_that_was_named_is_let_in() {
        given().header("Origin", "https://console.example")
                .get(SAMPLE)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("https://console.example"));
    }

    @Test
    void an_address_without_end_is_refused() {
        given().get(SAMPLE + "?q=" + "x".repeat(9_000)).then().statusCode(414);
    }

    @Test
    void headers_without_end_are_refused() {
        given().header("X-Long", "x".repeat(20_000)).get(SAMPLE).then().statusCode(431);
    }

    @Test
    void a_header_cannot_smuggle_another_one_into_the_answer() {
        given().header("Accept-Language", "en\u0000X-Evil: 1")
                .header("Prefer", "respond-async, x=%0d%0aX-Evil:1")
                .get("/api/samples/refused?q=%0d%0aX-Evil:%201")
                .then()
                .statusCode(lessThan(500))
                .header("X-Evil", nullValue());
    }
}
