package ma.parcours.events.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import ma.parcours.events.Topics;
import ma.parcours.events.log.TopicLog;
import ma.parcours.events.testing.KafkaByCertificate;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.junit.jupiter.api.Test;

/** A client that was made by hand is let in where the channels are, and nowhere else. */
class KafkaAccessTest {

    @Test
    void a_client_follows_what_is_set_for_all_but_belongs_to_no_group() {
        // Given
        KafkaAccess access = KafkaAccess.to(Map.of(
                "bootstrap.servers", "kafka:9093",
                "security.protocol", "SSL",
                "group.id", "contact-service",
                "group.instance.id", "1",
                "transactional.id", "contact-service",
                "acks", "1"));

        // When
        Map<String, Object> told = access.with(Map.of("acks", "all"));

        // Then
        assertThat(told)
                .containsOnly(
                        Map.entry("bootstrap.servers", "kafka:9093"),
                        Map.entry("security.protocol", "SSL"),
                        Map.entry("acks", "all"));
    }

    @Test
    void a_kafka_that_wants_a_certificate_lets_in_only_who_shows_one_and_to_what_they_may_read() {
        try (KafkaByCertificate kafka = new KafkaByCertificate("contact-service")) {
            // Given
            Map<String, Object> nameless = new HashMap<>(kafka.access());
            nameless.keySet().removeIf(name -> name.startsWith("ssl.keystore"));

            // When
            try (TopicLog log = TopicLog.open(KafkaAccess.to(kafka.access()), Topics.CONTACT_EVENTS)) {
                // Then
                assertThat(log.end().next()).hasSize(Topics.PARTITIONS);
            }
            assertThatThrownBy(() -> TopicLog.open(KafkaAccess.to(nameless), Topics.CONTACT_EVENTS))
                    .isInstanceOf(AuthenticationException.class);
            assertThatThrownBy(() -> TopicLog.open(KafkaAccess.to(kafka.access()), Topics.CONTACT_EVENTS_DEAD_LETTERS))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> TopicLog.open(KafkaAccess.open(kafka.certifiedDoor()), Topics.CONTACT_EVENTS))
                    .isInstanceOf(KafkaException.class);
        }
    }
}
