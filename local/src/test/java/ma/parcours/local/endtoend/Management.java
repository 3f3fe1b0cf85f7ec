package ma.parcours.local.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import ma.parcours.local.stack.Ports;

/** What an app tells its operators, on the port a hundred above its own. */
record Management(String url) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Zero where there is no such metric. */
    double metric(String name) {
        return get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .map(line -> line.substring(line.lastIndexOf(' ')))
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    /** {@code live} or {@code ready}. */
    int health(String kind) {
        return get("/q/health/" + kind).statusCode();
    }

    private HttpResponse<String> get(String path) {
        var app = URI.create(url);
        var address = URI.create("http://" + app.getHost() + ":" + Ports.managementOf(app.getPort()) + path);
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(10))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException away) {
            throw new AssertionError(address + " does not answer", away);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
