package ma.parcours.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import ma.parcours.rest.testing.Tokens;

/** Many clients who all come at the same moment. */
public record Rush(List<HttpResponse<String>> answers) {

    /** All of them want the same. */
    public static Rush of(int clients, String path, String body) {
        return to("POST", path, Collections.nCopies(clients, body));
    }

    /** One client for each body. */
    public static Rush to(String method, String path, List<String> bodies) {
        String token = Tokens.of("admin");
        HttpClient http = HttpClient.newHttpClient();
        URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
        List<CompletableFuture<HttpResponse<String>>> underWay = bodies.stream()
                .map(HttpRequest.BodyPublishers::ofString)
                .map(body -> HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .method(method, body)
                        .build())
                .map(request -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .toList();
        return new Rush(underWay.stream().map(CompletableFuture::join).toList());
    }

    public Map<Integer, Long> byStatus() {
        return answers.stream().collect(groupingBy(HttpResponse::statusCode, counting()));
    }
}
