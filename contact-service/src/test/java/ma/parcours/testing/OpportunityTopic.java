package ma.parcours.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;
import ma.parcours.events.OpportunityEvent;
import ma.parcours.events.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topic on which opportunity-service tells what it did, with our hand at the pen. */
public final class OpportunityTopic {

    public void send(UUID eventId, OpportunityEvent event) {
        String type = EventType.of(event).wireName();
        send(event.contactId().toString(), eventId.toString(), type, EventJson.write(event));
    }

    /** As it stands, be it nonsense. */
    public void send(String key, String eventId, String type, String document) {
        ProducerRecord<String, String> message = new ProducerRecord<>(Topics.OPPORTUNITY_EVENTS, key, document);
        message.headers().add("ce_specversion", "1.0".getBytes(UTF_8));
        message.headers().add("ce_id", eventId.getBytes(UTF_8));
        message.headers().add("ce_type", type.getBytes(UTF_8));
        message.headers().add("ce_source", "/opportunity-service".getBytes(UTF_8));
        message.headers()
                .add("ce_time", Instant.parse("2026-11-22T10:00:00Z").toString().getBytes(UTF_8));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }
}
