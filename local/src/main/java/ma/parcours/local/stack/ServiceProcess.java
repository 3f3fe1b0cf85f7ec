package ma.parcours.local.stack;

import static java.util.Map.entry;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.data.Passwords;
import ma.parcours.local.process.Launch;
import ma.parcours.local.terminal.CannotGoOn;

/** One replica of a service, told by its environment where everything is. */
record ServiceProcess(Service service, int replica, Plan plan) {

    /** The quick compiler alone: on one machine everything is started often and loaded little, and starts in half the time. */
    private static final List<String> OPTIONS = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    String name() {
        return service.replicaName(replica);
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    Launch launch(DataDirectory data, Path home, Passwords passwords) {
        var jar = home.resolve(service.code()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new CannotGoOn(jar + " is missing", "build it with mvn -DskipTests package");
        }
        return new JavaProgram(data, name()).launch(OPTIONS, List.of("-jar", jar.toString()), environment(passwords));
    }

    boolean isReady() throws Exception {
        var address = URI.create("http://127.0.0.1:" + Ports.managementOf(port()) + "/q/health/ready");
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    private int port() {
        return plan.ports().of(service, replica);
    }

    private Map<String, String> environment(Passwords passwords) {
        var database = "postgresql://127.0.0.1:%d/%s".formatted(plan.ports().postgres(), service.database());
        return Map.ofEntries(
                entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                entry("QUARKUS_HTTP_PORT", Integer.toString(port())),
                entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(Ports.managementOf(port()))),
                entry("QUARKUS_DATASOURCE_REACTIVE_URL", database),
                entry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + database),
                entry("QUARKUS_DATASOURCE_USERNAME", service.database()),
                entry("QUARKUS_DATASOURCE_PASSWORD", passwords.of(service.database())),
                entry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + plan.ports().kafka()),
                entry("QUARKUS_OIDC_AUTH_SERVER_URL", plan.issuer().toString()));
    }
}
