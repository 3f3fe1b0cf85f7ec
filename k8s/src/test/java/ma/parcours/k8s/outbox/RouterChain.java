package ma.parcours.k8s.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ma.parcours.k8s.manifest.Manifest;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.transforms.Transformation;
import org.apache.kafka.connect.transforms.predicates.Predicate;
import org.jspecify.annotations.Nullable;

/** The transformations of a KafkaConnector, put together as Kafka Connect does it. */
final class RouterChain {

    private final Map<String, String> config;

    RouterChain(Manifest connector) {
        this.config = settings(connector.at("/spec/config"));
    }

    /** Null where the record is dropped on its way. */
    @Nullable
    SourceRecord apply(SourceRecord row) {
        @Nullable SourceRecord message = row;
        for (String name : config.getOrDefault("transforms", "").split(",", -1)) {
            if (message != null && isFor(name, message)) {
                message = step(name).apply(message);
            }
        }
        return message;
    }

    private boolean isFor(String name, SourceRecord message) {
        String predicate = config.get("transforms." + name + ".predicate");
        return predicate == null || predicate(predicate).test(message);
    }

    private Transformation<SourceRecord> step(String name) {
        Transformation<SourceRecord> step = instance("transforms." + name);
        step.configure(below("transforms." + name + "."));
        return step;
    }

    private Predicate<SourceRecord> predicate(String name) {
        Predicate<SourceRecord> predicate = instance("predicates." + name);
        predicate.configure(below("predicates." + name + "."));
        return predicate;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // whoever asks knows the kind
    private <T> T instance(String prefix) {
        try {
            return (T) Class.forName(config.get(prefix + ".type"))
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private Map<String, String> below(String prefix) {
        return config.entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(prefix))
                .filter(setting ->
                        !List.of("type", "predicate").contains(setting.getKey().substring(prefix.length())))
                .collect(Collectors.toMap(
                        setting -> setting.getKey().substring(prefix.length()),
                        Map.Entry::getValue,
                        (first, second) -> second,
                        TreeMap::new));
    }

    private static Map<String, String> settings(JsonNode config) {
        return new LinkedHashMap<>(Manifest.strings(config));
    }
}
