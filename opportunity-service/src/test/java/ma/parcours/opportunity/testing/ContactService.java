package ma.parcours.opportunity.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import ma.parcours.events.ClientPromoted;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;
import ma.parcours.events.Ids;
import ma.parcours.events.Topics;
import ma.parcours.events.testing.PostgresAndKafkaByCertificate;
import ma.parcours.events.testing.Trace;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other service, as far as this one hears of it: it tells of contacts and answers promotions. */
public final class ContactService {

    private static final ContactService ONLY = new ContactService();

    private final String bootstrap = PostgresAndKafkaByCertificate.openDoor();
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap, "linger.ms", 0), new StringSerializer(), new StringSerializer());
    private final Map<UUID, Person> agreeing = new ConcurrentHashMap<>();
    private final Map<UUID, Person> refusing = new ConcurrentHashMap<>();
    private final List<ClientPromoted> asked = new CopyOnWriteArrayList<>();
    private final List<ConsumerRecord<String, String>> heard = new CopyOnWriteArrayList<>();

    private ContactService() {
        Thread ears = new Thread(this::listen, "contact-service");
        ears.setDaemon(true);
        ears.start();
    }

    public static ContactService get() {
        return ONLY;
    }

    /** A deposit; the promotion that follows is agreed to. */
    public Person deposit(Person before) {
        Person after = before.deposited();
        agreeing.put(after.id(), after.promoted());
        tell(after.acompteRecu());
        return after;
    }

    /** A deposit whose contact is lost by the time it is asked. */
    public Person depositThenLost(Person before) {
        Person after = before.deposited();
        refusing.put(after.id(), after.lost());
        tell(after.acompteRecu());
        return after;
    }

    /** A deposit; whoever asks gets no answer. */
    public Person depositThenSilence(Person before) {
        Person after = before.deposited();
        tell(after.acompteRecu());
        return after;
    }

    /** From now on it answers. */
    public void agreeTo(Person before) {
        agreeing.put(before.id(), before.promoted());
    }

    public void tell(ContactEvent event) {
        send(event.contactId().toString(), EventType.of(event).wireName(), EventJson.write(event));
    }

    /** Several at once, each as part of a trace of its own; they may well come in one batch. */
    @SuppressWarnings("FutureReturnValueIgnored") // flush waits for them
    public void tell(Map<ContactEvent, Trace> traced) {
        traced.forEach((event, trace) -> {
            var message =
                    message(event.contactId().toString(), EventType.of(event).wireName(), EventJson.write(event));
            message.headers().add(Trace.HEADER, trace.traceparent().getBytes(UTF_8));
            producer.send(message);
        });
        producer.flush();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // flush waits for it
    public void send(String key, String type, String document) {
        producer.send(message(key, type, document));
        producer.flush();
    }

    public List<ClientPromoted> questionsAbout(UUID contact) {
        return asked.stream().filter(each -> each.contactId().equals(contact)).toList();
    }

    /** Everything that was published about a contact. */
    public List<ConsumerRecord<String, String>> heardOf(UUID contact) {
        return heard.stream()
                .filter(each -> contact.toString().equals(each.key()))
                .toList();
    }

    /** What went to the dead-letter topic under this key. */
    public List<ConsumerRecord<String, String>> deadLetters(String key) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (var consumer = consumer(Topics.CONTACT_EVENTS_DEAD_LETTERS)) {
            var ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found.stream().filter(each -> key.equals(each.key())).toList();
    }

    private void listen() {
        try (var consumer = consumer(Topics.OPPORTUNITY_EVENTS)) {
            while (true) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::hear);
            }
        }
    }

    private void hear(ConsumerRecord<String, String> message) {
        heard.add(message);
        String type = new String(message.headers().lastHeader("ce_type").value(), UTF_8);
        if (type.equals(EventType.CLIENT_PROMOTED.wireName())) {
            answer(read(message.value()));
        }
    }

    private void answer(ClientPromoted question) {
        asked.add(question);
        Person agreed = agreeing.get(question.contactId());
        Person refused = refusing.get(question.contactId());
        if (agreed != null) {
            tell(agreed.confirmee(question.opportunity()));
        } else if (refused != null) {
            tell(refused.refusee(question.opportunity()));
        }
    }

    private static ClientPromoted read(String document) {
        try {
            return (ClientPromoted) EventJson.read(EventType.CLIENT_PROMOTED, document);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private KafkaConsumer<String, String> consumer(String topic) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static ProducerRecord<String, String> message(String key, String type, String document) {
        var message = new ProducerRecord<>(Topics.CONTACT_EVENTS, key, document);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        Ids.next().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/contact-service",
                        "ce_time",
                        Instant.EPOCH.toString(),
                        "ce_subject",
                        key)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }
}
