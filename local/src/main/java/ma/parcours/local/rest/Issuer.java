package ma.parcours.local.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import ma.parcours.local.terminal.CannotGoOn;

/** An OpenID provider, by the address that its tokens name to the letter and below which it says what else it has. */
public record Issuer(URI address) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public static Issuer at(String url) {
        if (!url.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            throw new CannotGoOn(
                    url + " is no address of an OpenID provider", "give its issuer, http://… or https://…");
        }
        return new Issuer(URI.create(url));
    }

    /** Where tokens are asked for; throws where no provider of that name answers. */
    public URI tokenEndpoint() throws IOException, InterruptedException {
        return URI.create(described().path("token_endpoint").asText());
    }

    private JsonNode described() throws IOException, InterruptedException {
        var place = URI.create(toString().replaceFirst("/?$", "/.well-known/openid-configuration"));
        var answer = HTTP.send(HttpRequest.newBuilder(place).timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(place + " answers " + answer.statusCode());
        }
        var description = Json.read(answer.body());
        var name = description.path("issuer").asText();
        if (!name.equals(toString())) {
            throw new IOException("it calls itself " + name);
        }
        return description;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
