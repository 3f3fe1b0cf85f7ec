package ma.parcours.promotion.consumption;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.events.consumption.DeadLetters;
import ma.parcours.events.consumption.EventReader;
import ma.parcours.events.consumption.InPlaceRetry;
import ma.parcours.events.consumption.PermanentFailure;
import ma.parcours.events.consumption.ReceivedEvent;
import ma.parcours.events.outbox.Transactions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Listens to opportunity-service, one record after the other; the records of one contact stay in order. */
@ApplicationScoped
public class OpportunityEvents {

    private static final Logger LOG = Logger.getLogger(OpportunityEvents.class);

    private final EventReader reader;
    private final InPlaceRetry retry;
    private final Transactions transactions;
    private final ApplyOpportunityEvent apply;
    private final DeadLetters deadLetters;

    OpportunityEvents(
            EventReader reader,
            InPlaceRetry retry,
            Transactions transactions,
            ApplyOpportunityEvent apply,
            DeadLetters deadLetters) {
        this.reader = reader;
        this.retry = retry;
        this.transactions = transactions;
        this.apply = apply;
        this.deadLetters = deadLetters;
    }

    @Incoming("opportunity-events")
    public Uni<Void> on(ConsumerRecord<String, String> message) {
        return Uni.createFrom()
                .deferred(() -> read(message))
                .onFailure(PermanentFailure.class)
                .invoke(deadLetters::givenUp);
    }

    private Uni<Void> read(ConsumerRecord<String, String> message) {
        return reader.read(message)
                .map(event -> handle(event, message.value()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Once more and without another try: for whoever puts a restored database right. */
    public Uni<Void> again(List<ConsumerRecord<String, String>> messages) {
        return Multi.createFrom()
                .iterable(messages)
                .onItem()
                .transformToUniAndConcatenate(this::again)
                .collect()
                .last();
    }

    private Uni<Void> again(ConsumerRecord<String, String> message) {
        try {
            return reader.read(message)
                    .map(event -> transactions.handling(() -> apply.effect(event, message.value())))
                    .orElseGet(() -> Uni.createFrom().voidItem());
        } catch (PermanentFailure unreadable) {
            LOG.warnf("passed over: %s", unreadable.getMessage());
            return Uni.createFrom().voidItem();
        }
    }

    private Uni<Void> handle(ReceivedEvent received, String document) {
        return retry.untilItSucceeds(
                "opportunity event " + received.id(),
                () -> transactions.handling(() -> apply.effect(received, document)));
    }
}
