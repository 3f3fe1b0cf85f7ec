package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import ma.parcours.local.rest.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code crm token}: a token and nothing else, or one line with the way out. */
class TokenIT {

    private static final long PATIENCE_SECONDS = 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void it_prints_nothing_but_a_token_of(Role role) throws Exception {
        // Given
        var issuer = RunningSystem.shared().tokens().issuer().toString();

        // When
        var crm = Crm.run("token", role.code(), "--openid-url", issuer);

        // Then
        assertThat(crm.exitCode(PATIENCE_SECONDS)).as(crm::output).isZero();
        assertThat(crm.output()).hasLineCount(1);
        var claims = SignedJWT.parse(crm.output().strip()).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(issuer);
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo(role.code());
    }

    @Test
    void a_role_that_there_is_not_is_answered_with_those_that_there_are() throws Exception {
        // When
        var crm = Crm.run("token", "directeur");

        // Then
        assertThat(crm.exitCode(PATIENCE_SECONDS)).isNotZero();
        assertThat(crm.output())
                .isEqualToIgnoringNewLines("crm: There is no role \"directeur\":"
                        + " choose one of admin, gestionnaire, commercial, architecte");
    }

    @Test
    void without_a_system_it_says_how_to_start_one() throws Exception {
        // When
        var crm = Crm.run("token", "admin", "--data", folder.toString());

        // Then
        assertThat(crm.exitCode(PATIENCE_SECONDS)).isNotZero();
        assertThat(crm.output()).hasLineCount(1).contains("start one with ./crm up");
    }
}
