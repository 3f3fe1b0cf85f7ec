package ma.parcours.local.broker;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Kafka's own main, after it has formatted the storage of a broker that is new. */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) throws IOException {
        var settings = arguments[0];
        if (isNew(settings)) {
            format(settings);
        }
        Kafka.main(arguments);
    }

    /** {@code meta.properties} is the last file that formatting writes. */
    private static boolean isNew(String settings) throws IOException {
        var properties = new Properties();
        try (var file = new FileInputStream(settings)) {
            properties.load(file);
        }
        return !Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"));
    }

    private static void format(String settings) {
        var arguments = new String[] {
            "format", "--config", settings, "--cluster-id", Uuid.randomUuid().toString()
        };
        var exitCode = StorageTool.execute(arguments, System.out);
        if (exitCode != 0) {
            throw new IllegalStateException("formatting Kafka's storage failed with " + exitCode);
        }
    }
}
