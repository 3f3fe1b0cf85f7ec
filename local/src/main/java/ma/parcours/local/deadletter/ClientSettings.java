package ma.parcours.local.deadletter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import ma.parcours.local.terminal.CannotGoOn;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** An operator's properties file that says how to get into a Kafka that asks who one is. */
public final class ClientSettings {

    private static final String FLAG = "name with --kafka-config a properties file for Kafka's clients";

    private ClientSettings() {}

    /** By Kafka's own names, without what would make a client a member of something. */
    public static Map<String, String> in(Path file) {
        var settings = new HashMap<String, String>();
        var read = read(file);
        for (var name : read.stringPropertyNames()) {
            if (!isKnown(name)) {
                throw new CannotGoOn("%s says \"%s\", which no client of Kafka knows".formatted(file, name), FLAG);
            }
            settings.put(name, read.getProperty(name));
        }
        settings.keySet().removeAll(Set.of(ConsumerConfig.GROUP_ID_CONFIG, ProducerConfig.TRANSACTIONAL_ID_CONFIG));
        return settings;
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var content = Files.newBufferedReader(file)) {
            properties.load(content);
            return properties;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new CannotGoOn("%s cannot be read (%s)".formatted(file, unreadable), FLAG);
        }
    }

    private static boolean isKnown(String name) {
        return Stream.of(AdminClientConfig.configNames(), ConsumerConfig.configNames(), ProducerConfig.configNames())
                .anyMatch(names -> names.contains(name));
    }
}
