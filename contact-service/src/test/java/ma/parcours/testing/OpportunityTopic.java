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
import ma.parcours.events.testing.PostgresAndKafkaByCertificate;
import ma.parcours.events.testing.Trace;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic on which opportunity-service tells what it did, with our hand at the pen. */
public final class OpportunityTopic {

    public void send(UUID eventId, OpportunityEvent event) {
        String type = EventType.of(event).wireName();
        send(event.contactId().toString(), eventId.toString(), type, EventJson.write(event));
    }

    /** As part of a trace. */
    public void send(UUID eventId, OpportunityEvent event, Trace trace) {
        ProducerRecord<String, String> message = message(
                event.contactId().toString(),
                eventId.toString(),
                EventType.of(event).wireName(),
                EventJson.write(event));
        message.headers().add(Trace.HEADER, trace.traceparent().getBytes(UTF_8));
        send(message);
    }

    /** As it stands, be it nonsense. */
    public void send(String key, String eventId, String type, String document) {
        send(message(key, eventId, type, document));
    }

    private static ProducerRecord<String, String> message(String key, String eventId, String type, String document) {
        ProducerRecord<String, String> message = new ProducerRecord<>(Topics.OPPORTUNITY_EVENTS, key, document);
        message.headers().add("ce_specversion", "1.0".getBytes(UTF_8));
        message.headers().add("ce_id", eventId.getBytes(UTF_8));
        message.headers().add("ce_type", type.getBytes(UTF_8));
        message.headers().add("ce_source", "/opportunity-service".getBytes(UTF_8));
        message.headers()
                .add("ce_time", Instant.parse("2026-11-22T10:00:00Z").toString().getBytes(UTF_8));
        return message;
    }

    private static void send(ProducerRecord<String, String> message) {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", PostgresAndKafkaByCertificate.openDoor());
    }
}
