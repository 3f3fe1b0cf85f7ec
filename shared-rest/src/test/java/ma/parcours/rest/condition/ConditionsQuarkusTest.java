package ma.parcours.rest.condition;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions that travel, and writes that depend on them. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ConditionsQuarkusTest {

    private static final String THING = "/api/versioned";

    @Test
    void what_has_a_version_is_answered_with_it() {
        when().get(THING).then().header("ETag", equalTo("\"7\""));
    }

    @Test
    void whoever_expects_nothing_is_served() {
        when().put(THING).then().statusCode(200).header("ETag", equalTo("\"8\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", " * ", "\"6\", \"7\"", "W/\"6\",\"7\""})
    void an_expectation_that_holds_is_served(String expected) {
        change(expected).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "W/\"7\"", "\"6\", \"8\"", "\"\"", "\"seven\"", "\"99999999999999999999\""})
    void one_that_does_not_hold_changes_nothing_and_is_told_what_is(String expected) {
        change(expected)
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/version-depassee"))
                .body("currentVersion", equalTo(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7", "abc", "\"7\" \"8\"", ""})
    void one_that_cannot_be_understood_is_named(String expected) {
        change(expected)
                .statusCode(400)
                .body("type", equalTo("/problems/requete-invalide"))
                .body("violations[0].field", equalTo("If-Match"));
    }

    @Test
    void a_list_has_no_version_that_anybody_could_expect() {
        given().header("If-Match", "\"0\"").post(THING).then().statusCode(412).body("$", not(hasKey("currentVersion")));
    }

    private static ValidatableResponse change(String expected) {
        return given().header("If-Match", expected).put(THING).then();
    }
}
