package ma.parcours.promotion.consumption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.events.ClientPromoted;
import ma.parcours.events.DomainEvent;
import ma.parcours.events.OpportuniteModifiee;
import ma.parcours.events.PipelineStageChanged;
import ma.parcours.events.consumption.EventReader;
import ma.parcours.events.consumption.InPlaceRetry;
import ma.parcours.events.consumption.PermanentFailure;
import ma.parcours.events.consumption.ReceivedEvent;
import ma.parcours.events.outbox.Transactions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to opportunity-service, one record after the other; the records of one contact stay in order. */
@ApplicationScoped
public class OpportunityEvents {

    private final EventReader reader;
    private final InPlaceRetry retry;
    private final Transactions transactions;
    private final DecidePromotion decidePromotion;
    private final NoteStageChange noteStageChange;

    OpportunityEvents(
            EventReader reader,
            InPlaceRetry retry,
            Transactions transactions,
            DecidePromotion decidePromotion,
            NoteStageChange noteStageChange) {
        this.reader = reader;
        this.retry = retry;
        this.transactions = transactions;
        this.decidePromotion = decidePromotion;
        this.noteStageChange = noteStageChange;
    }

    @Incoming("opportunity-events")
    public Uni<Void> on(ConsumerRecord<String, String> message) {
        return reader.read(message)
                .map(event -> handle(event, message.value()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> handle(ReceivedEvent received, String document) {
        return retry.untilItSucceeds(
                "opportunity event " + received.id(), () -> transactions.handling(() -> effect(received, document)));
    }

    private Uni<Void> effect(ReceivedEvent received, String document) {
        DomainEvent event = received.event();
        if (event instanceof ClientPromoted promoted) {
            return decidePromotion.decide(new Question(received.id(), promoted, document));
        }
        if (event instanceof PipelineStageChanged changed) {
            return noteStageChange.note(received.id(), received.time(), changed);
        }
        if (event instanceof OpportuniteModifiee) {
            return nothingOfTheContact();
        }
        throw new PermanentFailure(
                "not an opportunity's event: " + event.getClass().getSimpleName(), null);
    }

    /** What describes an opportunity is no part of its contact's history. */
    private static Uni<Void> nothingOfTheContact() {
        return Uni.createFrom().voidItem();
    }
}
