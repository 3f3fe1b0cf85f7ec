package ma.parcours.opportunity.consumption;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.parcours.events.consumption.DeadLetters;
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
    private final DeadLetters deadLetters;

    ContactEvents(EventReader reader, InPlaceRetry retry, ApplyContactEvents apply, DeadLetters deadLetters) {
        this.reader = reader;
        this.retry = retry;
        this.apply = apply;
        this.deadLetters = deadLetters;
    }

    @Incoming("contact-events")
    public Uni<Void> on(KafkaRecordBatch<String, String> batch) {
        List<Told> told = new ArrayList<>();
        List<Uni<Void>> unreadable = new ArrayList<>();
        for (KafkaRecord<String, String> message : batch.getRecords()) {
            try {
                read(raw(message)).ifPresent(told::add);
            } catch (PermanentFailure failure) {
                LOG.errorf("to the dead letters: %s", failure.getMessage());
                unreadable.add(giveUp(message, failure));
            }
        }
        return retry.untilItSucceeds("a batch of contact events", () -> apply.all(told))
                .chain(() -> inTurn(unreadable))
                .chain(() -> Uni.createFrom().completionStage(batch::ack));
    }

    /** Once more and without another try: for whoever puts a restored database right. */
    public Uni<Void> again(List<ConsumerRecord<String, String>> messages) {
        List<Told> told = new ArrayList<>();
        for (ConsumerRecord<String, String> message : messages) {
            try {
                read(message).ifPresent(told::add);
            } catch (PermanentFailure failure) {
                LOG.warnf("passed over: %s", failure.getMessage());
            }
        }
        return apply.all(told);
    }

    private Optional<Told> read(ConsumerRecord<String, String> message) {
        return reader.read(message).map(received -> Told.of(received.event()));
    }

    private Uni<Void> giveUp(KafkaRecord<String, String> message, PermanentFailure failure) {
        return retry.untilItSucceeds(
                        "a dead letter", () -> Uni.createFrom().completionStage(() -> message.nack(failure)))
                .invoke(deadLetters::givenUp);
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
