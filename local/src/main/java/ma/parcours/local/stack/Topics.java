package ma.parcours.local.stack;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the two services, which nobody but us creates. */
record Topics(KafkaBroker kafka) {

    private static final short ONE_REPLICA = 1;

    private static final List<NewTopic> ALL = List.of(
            topic("parcours.contact.events", 12),
            topic("parcours.opportunity.events", 12),
            topic("parcours.contact.events.opportunity-service.dlq", 1),
            topic("parcours.opportunity.events.contact-service.dlq", 1));

    /** Creates those that are missing. */
    String create() throws Exception {
        try (var admin = kafka.connect()) {
            var existing = admin.listTopics().names().get();
            var missing = ALL.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
            return missing.isEmpty() ? "found" : "created";
        }
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, ONE_REPLICA).configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
    }
}
