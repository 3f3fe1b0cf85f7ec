package ma.parcours.local.stack;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.process.Launch;
import ma.parcours.local.terminal.CannotGoOn;

/** One of our apps as a process of its own on the loopback, as it was built in the folder of its module. */
record QuarkusApp(String name, String module, int port) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Told by its environment where everything else is. */
    Launch launch(DataDirectory data, Path home, Jvm jvm, Map<String, String> whereEverythingIs) {
        var jar = home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new CannotGoOn(jar + " is missing", "build it with mvn -DskipTests package");
        }
        var environment = new HashMap<>(whereEverythingIs);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(Ports.managementOf(port)));
        return new JavaProgram(data, name).launch(jvm.options(), List.of("-jar", jar.toString()), environment);
    }

    boolean isReady() throws Exception {
        var address = URI.create("http://127.0.0.1:" + Ports.managementOf(port) + "/q/health/ready");
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
}
