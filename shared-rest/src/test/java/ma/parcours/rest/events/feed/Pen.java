package ma.parcours.rest.events.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import ma.parcours.events.ContactPerdu;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;
import ma.parcours.events.Ids;
import ma.parcours.events.Samples;
import ma.parcours.events.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The contacts' topic, with our hand at the pen: events, and what is none. */
public final class Pen implements AutoCloseable {

    private static final String CHANGED = EventType.CONTACT_MODIFIE.wireName();

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
            new StringSerializer(),
            new StringSerializer());

    /** The versions of a contact from 0 on, one event each. */
    public void change(UUID contact, int versions) {
        for (int version = 0; version < versions; version++) {
            send(contact, CHANGED, version, EventJson.write(Samples.contactModifie(contact, version)));
        }
    }

    /** A contact's first event of another type. */
    public void lose(UUID contact) {
        send(
                contact,
                EventType.CONTACT_PERDU.wireName(),
                0,
                EventJson.write(new ContactPerdu("budget", null, Samples.contact(contact, 0))));
    }

    /** As it stands, be it nonsense. */
    void write(UUID contact, String type, String document) {
        send(contact, type, 0, document);
    }

    /** Without a single header. */
    @SuppressWarnings("FutureReturnValueIgnored") // closing waits for it
    void writeBare(UUID contact, String document) {
        producer.send(new ProducerRecord<>(Topics.CONTACT_EVENTS, contact.toString(), document));
    }

    @Override
    public void close() {
        producer.close();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // closing waits for it
    private void send(UUID contact, String type, long version, String document) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(Topics.CONTACT_EVENTS, contact.toString(), document);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        Ids.next().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/parcours/contact-service",
                        "ce_time",
                        "2026-03-02T10:00:00Z",
                        "ce_subject",
                        contact.toString(),
                        "ce_aggregateversion",
                        Long.toString(version),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        producer.send(message);
    }
}
