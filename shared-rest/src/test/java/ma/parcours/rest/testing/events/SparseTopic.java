package ma.parcours.rest.testing.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ma.parcours.events.DomainEvent;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;
import ma.parcours.events.testing.schema.Expectations;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topic that a service reads, on which nothing is told but what the service has said that it needs. */
public final class SparseTopic implements AutoCloseable {

    private final Expectations reader;
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
            new StringSerializer(),
            new StringSerializer());

    public SparseTopic(Expectations reader) {
        this.reader = reader;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // flush waits for it
    public void tell(UUID id, DomainEvent event) {
        String type = EventType.of(event).wireName();
        String key = event.contactId().toString();
        ProducerRecord<String, String> message =
                new ProducerRecord<>(reader.read().topic(), key, reader.least(type, EventJson.write(event)));
        reader.least(headers(id, type, key))
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        producer.send(message);
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }

    private Map<String, String> headers(UUID id, String type, String key) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/parcours/" + reader.read().code() + "-service");
        headers.put("ce_time", "2026-11-22T12:00:00Z");
        headers.put("ce_subject", key);
        headers.put("ce_aggregateversion", "1");
        headers.put("content-type", "application/json");
        return headers;
    }
}
