package ma.parcours.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import ma.parcours.local.stack.Service;

/** How many connections a service has to its database, as its settings say. */
final class PoolSize {

    private static final String SETTING = "quarkus.datasource.reactive.max-size";

    private PoolSize() {}

    /** Where the service was built. */
    static int of(Service service, Path home) throws IOException {
        var file = home.resolve(service.code()).resolve("src/main/resources/application.properties");
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        return Integer.parseInt(settings.getProperty(SETTING));
    }
}
