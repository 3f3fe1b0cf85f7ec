package ma.parcours.me;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.access.Role;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.Tokens;
import ma.parcours.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page learns what it may offer from what the doors go by. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class MeQuarkusTest {

    private static final UUID YASMINE = UUID.fromString("019377a0-0000-7000-8000-000000000001");

    @ParameterizedTest
    @EnumSource
    void everybody_is_told_their_name_and_their_rights(Role role) {
        me(Tokens.of(role.code()))
                .statusCode(200)
                .body("name", equalTo(role.code()))
                .body("rights", equalTo(role.rights().stream().sorted().toList()))
                .body("architecteId", nullValue());
    }

    @Test
    void an_architect_is_told_which_one_they_are() {
        me(Tokens.ofArchitect(YASMINE))
                .body("rights", equalTo(List.of("move-stage", "read")))
                .body("architecteId", equalTo(YASMINE.toString()));
    }

    @Test
    void two_roles_have_the_rights_of_both_once_each() {
        me(Tokens.withRoles(Set.of("architecte", "commercial", "stranger")))
                .body("rights", equalTo(List.of("move-stage", "read", "see-all", "sell")));
    }

    @Test
    void whoever_has_no_right_is_told_nothing() {
        me(Tokens.withRoles(Set.of("stranger"))).statusCode(403).body("type", equalTo("/problems/acces-refuse"));
    }

    private static ValidatableResponse me(String token) {
        return Api.with(token).get("/api/me").then();
    }
}
