package ma.parcours.events.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The same servers, with a Kafka as in production: the service under test is told of the certified door only. */
public class PostgresAndKafkaByCertificate extends PostgresAndKafka {

    /** Names the user whose certificate the service shows. */
    public static final String USER = "user";

    private static final String OPEN_DOOR = "test.kafka.open-door";

    private String user = "";
    private @Nullable KafkaByCertificate kafka;

    @Override
    public void init(Map<String, String> arguments) {
        user = Objects.requireNonNull(arguments.get(USER));
    }

    @Override
    Map<String, String> startAndAddress() {
        KafkaByCertificate certified = new KafkaByCertificate(user);
        kafka = certified;
        Map<String, String> settings = new HashMap<>(Map.of(OPEN_DOOR, certified.openDoor()));
        certified.access().forEach((name, value) -> settings.put("kafka." + name, value.toString()));
        return settings;
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        super.stop();
    }

    /** Where the tests of a service get to whatever Kafka it uses. */
    public static String openDoor() {
        return ConfigProvider.getConfig()
                .getOptionalValue(OPEN_DOOR, String.class)
                .orElseGet(() -> ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }
}
