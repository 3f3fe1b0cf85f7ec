package ma.parcours.local.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import ma.parcours.local.terminal.CannotGoOn;

/**
 * The tokens of the development users, fetched from their provider without a browser, by name and password.
 *
 * <p>Each is kept and used until shortly before it expires.
 */
public final class Tokens {

    private static final String CLIENT = "parcours-cli";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A token that is sent now has to be good still when it is looked at. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final Issuer issuer;
    private final Map<Role, Token> kept = new EnumMap<>(Role.class);

    public Tokens(Issuer issuer) {
        this.issuer = issuer;
    }

    public Issuer issuer() {
        return issuer;
    }

    public synchronized String of(Role role) throws IOException, InterruptedException {
        var token = kept.get(role);
        if (token == null || token.isOver(Instant.now())) {
            token = fetch(role);
            kept.put(role, token);
        }
        return token.text();
    }

    private Token fetch(Role role) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(issuer.tokenEndpoint())
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        CLIENT,
                        "scope",
                        "openid",
                        "username",
                        role.code(),
                        "password",
                        role.code()))))
                .build();
        var asked = Instant.now();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new CannotGoOn(
                    "%s gives %s no token (%d)".formatted(issuer, role.code(), answer.statusCode()),
                    "see whether it has that user and the client " + CLIENT + ", as keycloak/parcours-realm.json has");
        }
        return Token.of(Json.read(answer.body()), asked);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private record Token(String text, Instant end) {

        static Token of(JsonNode answer, Instant asked) {
            var life = Duration.ofSeconds(answer.path("expires_in").asLong());
            return new Token(answer.path("access_token").asText(), asked.plus(life));
        }

        boolean isOver(Instant now) {
            return now.plus(MARGIN).isAfter(end);
        }
    }
}
