package ma.parcours.local.rest;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests to the two services, each to the one that answers for its path and with the token of its caller. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Endpoints endpoints;
    private final Tokens tokens;
    private final Duration patience;

    public Api(Endpoints endpoints, Tokens tokens) {
        this(endpoints, tokens, PATIENCE);
    }

    /** Waits for each answer at most so long. */
    public Api(Endpoints endpoints, Tokens tokens, Duration patience) {
        this.endpoints = endpoints;
        this.tokens = tokens;
        this.patience = patience;
    }

    public Answer send(Call call) throws IOException, InterruptedException {
        var request = call.request()
                .uri(endpoints.of(call.path()))
                .header("Accept", "application/json, application/problem+json")
                .timeout(patience);
        if (call.caller().isPresent()) {
            request.header("Authorization", "Bearer " + tokens.of(call.caller().get()));
        }
        return answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), Json.read(response.body()));
    }
}
