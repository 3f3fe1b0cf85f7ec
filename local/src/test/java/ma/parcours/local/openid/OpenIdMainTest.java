package ma.parcours.local.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import ma.parcours.local.rest.Issuer;
import ma.parcours.local.rest.Json;
import ma.parcours.local.rest.Role;
import ma.parcours.local.rest.Tokens;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the provider says of its users, and to whom. */
class OpenIdMainTest {

    private static final int ANY_PORT = 0;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private MockOAuth2Server server;
    private String issuer;

    @BeforeEach
    void start() throws Exception {
        server = OpenIdMain.start(SigningKey.in(folder.resolve("key.json")), ANY_PORT, "parcours");
        issuer = server.issuerUrl("parcours").toString();
    }

    @AfterEach
    void stop() {
        server.shutdown();
    }

    @ParameterizedTest
    @EnumSource
    void a_token_says_who_somebody_is_and_what_they_may_do(Role role) throws Exception {
        // When
        var token = SignedJWT.parse(new Tokens(Issuer.at(issuer)).of(role));

        // Then
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(issuer);
        assertThat(claims.getAudience()).contains("parcours");
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo(role.code());
        assertThat(claims.getStringListClaim("groups")).containsExactly(role.code());
        assertThat(claims.getStringClaim("architecteId"))
                .isEqualTo(role.architecteId().orElse(null));
    }

    @Test
    void the_login_page_has_a_button_for_each_user() throws Exception {
        // When
        var page = get("/authorize?client_id=parcours-console&response_type=code&redirect_uri=http://localhost/cb");

        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        for (var role : Role.values()) {
            assertThat(page.body()).contains("<button name=\"username\" value=\"" + role.code() + "\">");
        }
    }

    @Test
    void whoever_logs_in_gets_tokens_for_the_client_and_the_services() throws Exception {
        // Given
        var login = post(
                "/authorize?client_id=parcours-console&response_type=code&scope=openid&state=s&nonce=n"
                        + "&redirect_uri=http://localhost/cb",
                "username=commercial");
        var code = login.headers().firstValue("Location").orElseThrow().replaceAll(".*code=([^&]+).*", "$1");

        // When
        var answer = post(
                "/token",
                "grant_type=authorization_code&client_id=parcours-console&redirect_uri=http://localhost/cb&code="
                        + code);

        // Then
        var tokens = Json.read(answer.body());
        for (var kind : List.of("id_token", "access_token")) {
            var claims = SignedJWT.parse(tokens.path(kind).asText()).getJWTClaimsSet();
            assertThat(claims.getAudience()).containsExactly("parcours", "parcours-console");
            assertThat(claims.getStringClaim("preferred_username")).isEqualTo("commercial");
        }
        assertThat(tokens.path("refresh_token").asText()).isNotEmpty();
    }

    @Test
    void a_stranger_is_nobody() throws Exception {
        // When
        var answer = post("/token", "grant_type=password&client_id=parcours-cli&username=chef&password=chef");

        // Then
        var claims = SignedJWT.parse(
                        Json.read(answer.body()).path("access_token").asText())
                .getJWTClaimsSet();
        assertThat(claims.getAudience()).isEmpty();
        assertThat(claims.getClaims()).doesNotContainKeys("groups", "preferred_username");
    }

    @Test
    void nobody_talks_it_into_another_name() throws Exception {
        // Given
        var address = URI.create(issuer);
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = """
                    GET /parcours/.well-known/openid-configuration HTTP/1.1
                    Host: evil.example
                    X-Forwarded-Proto: https
                    X-Forwarded-Port: 1
                    Connection: close

                    """.replace("\n", "\r\n");

            // When
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));

            // Then
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("\"issuer\" : \"" + issuer + "\"").doesNotContain("evil.example");
        }
    }

    @Test
    void a_page_of_somebody_elses_may_not_read_its_answers() throws Exception {
        // When
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(issuer + "/jwks"))
                        .header("Origin", "http://evil.example")
                        .build(),
                BodyHandlers.ofString());

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(issuer + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(issuer + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
