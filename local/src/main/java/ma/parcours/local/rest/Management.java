package ma.parcours.local.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import ma.parcours.local.stack.Ports;

/** What an app tells its operators, on the port a hundred above its own. */
public record Management(String url) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    /** Zero where there is no such metric. */
    public double metric(String name) throws IOException {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .map(line -> line.substring(line.lastIndexOf(' ')))
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    /** All of them, as Prometheus reads them. */
    public String metrics() throws IOException {
        return get("/q/metrics").body();
    }

    /** The status of {@code live} or {@code ready}. */
    public int health(String kind) throws IOException {
        return get("/q/health/" + kind).statusCode();
    }

    private HttpResponse<String> get(String path) throws IOException {
        var app = URI.create(url);
        var address = URI.create("http://" + app.getHost() + ":" + Ports.managementOf(app.getPort()) + path);
        try {
            return HTTP.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
