package ma.parcours.rest.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is let in, and what is said to whoever is not. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class DoorsQuarkusTest {

    private static final String GUARDED = "/api/guarded/";

    @Test
    void without_a_token_nobody_is_let_in() {
        isRefused(given().get(GUARDED + "read").then(), 401, "authentification-requise")
                .header("WWW-Authenticate", equalTo("Bearer realm=\"parcours\""))
                .body("title", equalTo("Authentification requise"));
    }

    @Test
    void the_refusal_is_in_the_language_of_the_reader() {
        isRefused(given().header("Accept-Language", "en").get(GUARDED + "read").then(), 401, "authentification-requise")
                .header("Content-Language", "en")
                .body("title", equalTo("Authentication required"));
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("nonsense", "nonsense"),
                Arguments.of("three parts of nonsense", "a.b.c"),
                Arguments.of("expired", Tokens.expired()),
                Arguments.of("of another issuer", Tokens.fromAnotherIssuer()),
                Arguments.of("for another audience", Tokens.forAnotherAudience()),
                Arguments.of("unsigned", Tokens.unsigned()),
                Arguments.of("signed with another key", Tokens.signedWithAnotherKey()),
                Arguments.of("cut short", Tokens.of("admin").substring(0, 200)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void a_token_that_cannot_be_believed_lets_nobody_in(String what, String token) {
        isRefused(with(token).get(GUARDED + "read").then(), 401, "authentification-requise")
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""));
    }

    @Test
    void a_body_is_not_even_read_before_the_door_is_open() {
        isRefused(
                given().contentType("application/json")
                        .body("{nonsense")
                        .post(GUARDED + "sell")
                        .then(),
                401,
                "authentification-requise");
        isRefused(
                with(Tokens.of("architecte"))
                        .contentType("application/json")
                        .body("{nonsense")
                        .post(GUARDED + "sell")
                        .then(),
                403,
                "acces-refuse");
    }

    static Stream<Arguments> rolesThatAreNone() {
        return Stream.of(
                Arguments.of(Set.of()),
                Arguments.of(Set.of("roi")),
                Arguments.of(Set.of("ADMIN")),
                Arguments.of(Set.of(Right.READ, Right.ADMINISTER)));
    }

    @ParameterizedTest
    @MethodSource("rolesThatAreNone")
    void a_role_that_is_none_of_ours_counts_for_nothing(Set<String> roles) {
        isRefused(with(Tokens.withRoles(roles)).get(GUARDED + "read").then(), 403, "acces-refuse");
    }

    @ParameterizedTest
    @CsvSource({
        "admin,        read see-all sell move-stage manage administer",
        "gestionnaire, read see-all sell move-stage manage",
        "commercial,   read see-all sell move-stage",
        "architecte,   read move-stage"
    })
    void a_role_opens_its_own_doors_and_no_other(String role, String open) {
        Set<String> rights = Set.of(open.split(" ", -1));
        for (String right : Set.of("read", "see-all", "sell", "move-stage", "manage", "administer")) {
            ValidatableResponse answer =
                    with(Tokens.of(role)).get(GUARDED + right).then();
            if (rights.contains(right)) {
                answer.statusCode(200);
            } else {
                isRefused(answer, 403, "acces-refuse");
            }
        }
    }

    @Test
    void a_door_of_which_nobody_said_for_whom_it_is_stays_shut() {
        isRefused(with(Tokens.of("admin")).get(GUARDED + "forgotten").then(), 403, "acces-refuse");
        given().get(GUARDED + "forgotten").then().statusCode(401);
    }

    @Test
    void the_caller_bears_the_name_of_the_token() {
        with(Tokens.of("gestionnaire"))
                .get(GUARDED + "read")
                .then()
                .body("name", equalTo("gestionnaire"))
                .body("everything", equalTo(true))
                .body("architecte", nullValue());
    }

    @Test
    void an_architect_sees_what_is_assigned_to_them_and_without_a_claim_nothing() {
        UUID id = UUID.randomUUID();
        with(Tokens.ofArchitect(id)).get(GUARDED + "read").then().body("architecte", equalTo(id.toString()));
        with(Tokens.of("architecte"))
                .get(GUARDED + "read")
                .then()
                .body("everything", equalTo(false))
                .body("architecte", startsWith("00000000-"));
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    private static ValidatableResponse isRefused(ValidatableResponse answer, int status, String name) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + name))
                .body("status", equalTo(status))
                .body(not(containsString("ma.parcours")))
                .body(not(containsString("io.quarkus")));
    }
}
