package ma.parcours.local.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Endpoints;

/** A client of the two services that costs as little as it can: they share the machine with it. */
public final class Http {

    private static final int MOST_CONNECTIONS = 256;
    private static final long PATIENCE_MILLIS = 30_000;

    /** Less than the services' 60 s: whoever lets a connection go first does not use it while the other does. */
    private static final int KEEP_ALIVE_SECONDS = 30;

    private final HttpClient client;
    private final Endpoints endpoints;
    private final String authorization;

    /** With the token of one user, for all requests. */
    Http(Vertx vertx, Endpoints endpoints, String token) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(MOST_CONNECTIONS).setKeepAliveTimeout(KEEP_ALIVE_SECONDS));
        this.endpoints = endpoints;
        this.authorization = "Bearer " + token;
    }

    /** The body of the answer; fails with {@link UnexpectedAnswer} unless the status is a success. */
    public Future<JsonObject> send(Call call) {
        var body = Buffer.buffer(call.body());
        return client.request(options(call))
                .compose(request -> call.method().equals("GET") ? request.send() : request.send(body))
                .compose(response -> answer(call, response));
    }

    private RequestOptions options(Call call) {
        var options = new RequestOptions()
                .setAbsoluteURI(endpoints.of(call.path()).toString())
                .setMethod(HttpMethod.valueOf(call.method()))
                .setTimeout(PATIENCE_MILLIS)
                .putHeader("Authorization", authorization)
                .putHeader("Accept", "application/json");
        call.headers().forEach(options::putHeader);
        return call.method().equals("GET") ? options : options.putHeader("Content-Type", call.contentType());
    }

    private static Future<JsonObject> answer(Call call, HttpClientResponse response) {
        return response.body().map(body -> {
            if (response.statusCode() / 100 != 2) {
                throw new UnexpectedAnswer(call, response.statusCode(), body);
            }
            return body.length() > 0 && body.getByte(0) == '{' ? body.toJsonObject() : new JsonObject();
        });
    }
}
