package ma.parcours.local.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Puts records on a dead-letter topic as the services do when they give one up: with notes of where it was and why. */
public final class GivenUp {

    public static final String REASON = "unreadable: somewhere";

    private static final String CONTACT_TYPE = "parcours.contact.AcompteRecu.v1";
    private static final String OPPORTUNITY_TYPE = "parcours.opportunity.ClientPromoted.v1";

    private final String bootstrap;

    public GivenUp(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    public RecordMetadata put(
            DeadLetterTopic topic, int wasOn, byte @Nullable [] key, byte @Nullable [] value, List<Header> headers)
            throws Exception {
        var dead = new ProducerRecord<>(topic.topic(), null, key, value, headers);
        note(dead, "reason", REASON);
        note(dead, "cause", "Amal Senhaji is unexpected here");
        note(dead, "topic", topic.source());
        note(dead, "partition", Integer.toString(wasOn));
        note(dead, "offset", "4711");
        return send(bootstrap, dead);
    }

    /** A record that no consumer can make sense of appears on a topic. */
    public static void poison(String bootstrap, String topic, String key) throws Exception {
        var poison = new ProducerRecord<>(topic, key.getBytes(UTF_8), "{".getBytes(UTF_8));
        poison.headers().add(header("ce_id", key)).add(header("ce_time", "2026-01-01T00:00:00Z"));
        poison.headers().add(header("ce_type", topic.contains("contact") ? CONTACT_TYPE : OPPORTUNITY_TYPE));
        send(bootstrap, poison);
    }

    static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }

    private static void note(ProducerRecord<byte[], byte[]> dead, String name, String text) {
        dead.headers().add("dead-letter-" + name, text.getBytes(UTF_8));
    }

    private static RecordMetadata send(String bootstrap, ProducerRecord<byte[], byte[]> content) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ProducerConfig.ACKS_CONFIG, "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            return producer.send(content).get();
        }
    }
}
