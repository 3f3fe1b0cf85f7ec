package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import ma.parcours.local.rest.Role;
import ma.parcours.local.rest.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real Keycloak takes the provider's place by configuration alone; runs when asked for, by {@code ./crm test --keycloak}. */
@Tag("keycloak")
class KeycloakIT {

    private static Keycloak keycloak;
    private static StartedHere system;

    @BeforeAll
    static void start() throws Exception {
        keycloak = Keycloak.start();
        var data = Files.createTempDirectory(Crm.target(), "keycloak").resolve("data");
        system = StartedHere.on(
                data, FreePorts.base(), 1, "--openid-url", keycloak.issuer().toString());
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("unchecked")
    void its_tokens_say_who_somebody_is_and_what_they_may_do(Role role) throws Exception {
        // When
        var token = SignedJWT.parse(new Tokens(keycloak.issuer()).of(role));

        // Then
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getAudience()).contains("parcours");
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo(role.code());
        var roles = (List<String>) ((Map<?, ?>) claims.getClaim("realm_access")).get("roles");
        assertThat(roles).contains(role.code()).doesNotContainAnyElementsOf(othersThan(role));
        assertThat(claims.getStringClaim("architecteId"))
                .isEqualTo(role.architecteId().orElse(null));
    }

    @ParameterizedTest
    @EnumSource
    void everybody_is_let_in_and_kept_out_as_their_role_says(Role role) throws Exception {
        new Rights(system).assertAreThoseOf(role);
    }

    @Test
    void crm_prints_its_tokens_and_starts_no_provider_of_its_own() throws Exception {
        // When
        var token = Crm.run("token", "commercial", "--data", system.data().toString());

        // Then
        assertThat(token.exitCode(30)).as(token::output).isZero();
        assertThat(SignedJWT.parse(token.output().strip()).getJWTClaimsSet().getIssuer())
                .isEqualTo(keycloak.issuer().toString());
        assertThat(system.stack().openid().pid()).isZero();
        assertThat(system.data().resolve("openid-key.json")).doesNotExist();
    }

    private static List<String> othersThan(Role role) {
        return List.of(Role.values()).stream()
                .filter(other -> other != role)
                .map(Role::code)
                .toList();
    }
}
