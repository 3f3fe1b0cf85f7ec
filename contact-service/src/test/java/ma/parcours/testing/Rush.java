package ma.parcours.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Many clients who all want the same at the same moment. */
public record Rush(List<HttpResponse<String>> answers) {

    public static Rush of(int clients, String path, String body) {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        List<CompletableFuture<HttpResponse<String>>> underWay = IntStream.range(0, clients)
                .mapToObj(client -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .toList();
        return new Rush(underWay.stream().map(CompletableFuture::join).toList());
    }

    public Map<Integer, Long> byStatus() {
        return answers.stream().collect(groupingBy(HttpResponse::statusCode, counting()));
    }
}
