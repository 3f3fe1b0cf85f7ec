package ma.parcours.events.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * Where Kafka is and how we say there who we are: every setting {@code kafka.*}, which the channels follow, for the clients
 * that are made by hand.
 */
@Singleton
public final class KafkaAccess {

    /** They make a client a member of something, and ours belong to nothing. Quarkus adds the first by itself. */
    private static final List<String> MEMBERSHIP = List.of(
            CommonClientConfigs.GROUP_ID_CONFIG, CommonClientConfigs.GROUP_INSTANCE_ID_CONFIG, "transactional.id");

    private final Map<String, Object> settings;

    @Inject
    KafkaAccess(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        Map<String, Object> access = new HashMap<>(settings);
        access.keySet().removeAll(MEMBERSHIP);
        this.settings = Map.copyOf(access);
    }

    /** To a Kafka that asks nobody who they are. */
    public static KafkaAccess open(String bootstrapServers) {
        return to(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** As Kafka's own names say it. */
    public static KafkaAccess to(Map<String, Object> settings) {
        return new KafkaAccess(settings);
    }

    /** All that a client is told; what it needs for itself goes before what is set for all. */
    public Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(own);
        return all;
    }
}
