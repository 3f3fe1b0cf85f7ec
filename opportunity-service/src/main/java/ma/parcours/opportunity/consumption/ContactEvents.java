package ma.parcours.opportunity.consumption;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import ma.parcours.events.consumption.EventReader;
import ma.parcours.events.consumption.InPlaceRetry;
import ma.parcours.events.consumption.PermanentFailure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Listens to contact-service, a batch at a time.
 *
 * <p>The readable records of a batch are applied together, and only then are the others sent to the dead-letter topic
 * and the whole batch's offsets committed: a crash anywhere in between repeats the batch, which does no harm.
 */
@ApplicationScoped
public class ContactEvents {

    private static final Logger LOG = Logger.getLogger(ContactEvents.class);

    private final EventReader reader;
    private final InPlaceRetry retry;
    private final ApplyContactEvents apply;

    ContactEvents(EventReader reader, InPlaceRetry retry, ApplyContactEvents apply) {
        this.reader = reader;
        this.retry = retry;
        this.apply = apply;
    }

    @Incoming("contact-events")
    public Uni<Void> on(KafkaRecordBatch<String, String> batch) {
        List<Told> told = new ArrayList<>();
        List<Uni<Void>> deadLetters = new ArrayList<>();
        for (KafkaRecord<String, String> message : batch.getRecords()) {
            try {
                reader.read(raw(message))
                        .map(received -> Told.of(received.event()))
                        .ifPresent(told::add);
            } catch (PermanentFailure failure) {
                LOG.errorf("to the dead letters: %s", failure.getMessage());
                deadLetters.add(deadLetter(message, failure));
            }
        }
        return retry.untilItSucceeds("a batch of contact events", () -> apply.all(told))
                .chain(() -> inTurn(deadLetters))
                .chain(() -> Uni.createFrom().completionStage(batch::ack));
    }

    private Uni<Void> deadLetter(KafkaRecord<String, String> message, PermanentFailure failure) {
        return retry.untilItSucceeds(
                "a dead letter", () -> Uni.createFrom().completionStage(() -> message.nack(failure)));
    }

    private static Uni<Void> inTurn(List<Uni<Void>> steps) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Uni<Void> step : steps) {
            all = all.chain(() -> step);
        }
        return all;
    }

    @SuppressWarnings("unchecked") // the metadata of a record is of the record's types
    private static ConsumerRecord<String, String> raw(KafkaRecord<String, String> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .map(metadata -> (ConsumerRecord<String, String>) metadata.getRecord())
                .orElseThrow();
    }
}
