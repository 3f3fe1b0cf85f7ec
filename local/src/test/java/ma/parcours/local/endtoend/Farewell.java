package ma.parcours.local.endtoend;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** How long the apps take their leave. */
final class Farewell {

    private static final String SETTING = "QUARKUS_SHUTDOWN_";

    private Farewell() {}

    /** What the manifests set, as a part of an environment. */
    static Map<String, String> asOnKubernetes() throws IOException {
        try (var lines = Files.lines(Crm.HOME.resolve("k8s/base/parcours.env"))) {
            return lines.filter(line -> line.startsWith(SETTING))
                    .map(line -> line.split("=", 2))
                    .collect(toMap(setting -> setting[0], setting -> setting[1]));
        }
    }
}
