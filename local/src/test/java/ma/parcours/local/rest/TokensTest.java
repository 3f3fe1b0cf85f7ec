package ma.parcours.local.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ma.parcours.local.terminal.CannotGoOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens from a provider that numbers them. */
class TokensTest {

    private final List<String> requests = new ArrayList<>();
    private HttpServer provider;
    private String url;
    private String issuer;
    private int status = 200;
    private int secondsToLive = 3600;

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        url = "http://127.0.0.1:" + provider.getAddress().getPort() + "/r";
        issuer = url;
        provider.createContext(
                "/r/.well-known/openid-configuration",
                exchange ->
                        answer(exchange, 200, "{'issuer': '%s', 'token_endpoint': '%s/token'}".formatted(issuer, url)));
        provider.createContext("/r/token", this::giveToken);
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void a_token_is_kept_for_each_role() throws Exception {
        // Given
        var tokens = new Tokens(Issuer.at(url));

        // Then
        assertThat(tokens.of(Role.ADMIN)).isEqualTo("token-1");
        assertThat(tokens.of(Role.COMMERCIAL)).isEqualTo("token-2");
        assertThat(tokens.of(Role.ADMIN)).isEqualTo("token-1");
        assertThat(requests.get(1)).contains("grant_type=password", "username=commercial");
    }

    @Test
    void a_token_that_is_about_to_expire_is_replaced() throws Exception {
        // Given
        secondsToLive = 20;
        var tokens = new Tokens(Issuer.at(url));

        // Then
        assertThat(tokens.of(Role.ADMIN)).isEqualTo("token-1");
        assertThat(tokens.of(Role.ADMIN)).isEqualTo("token-2");
    }

    @Test
    void a_refusal_names_the_user_and_the_way_out() {
        // Given
        status = 401;

        // Then
        assertThatThrownBy(() -> new Tokens(Issuer.at(url)).of(Role.ARCHITECTE))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageStartingWith(url + " gives architecte no token (401): see whether");
    }

    @Test
    void a_provider_of_another_name_is_none() {
        // Given
        issuer = "http://localhost/r";

        // Then
        assertThatThrownBy(() -> new Tokens(Issuer.at(url)).of(Role.ADMIN))
                .isInstanceOf(IOException.class)
                .hasMessage("it calls itself http://localhost/r");
    }

    @Test
    void what_is_no_address_is_refused() {
        assertThatThrownBy(() -> Issuer.at("localhost:8083")).isInstanceOf(CannotGoOn.class);
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        answer(
                exchange,
                status,
                "{'access_token': 'token-%d', 'expires_in': %d}".formatted(requests.size(), secondsToLive));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var body = Json.strict(json).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
