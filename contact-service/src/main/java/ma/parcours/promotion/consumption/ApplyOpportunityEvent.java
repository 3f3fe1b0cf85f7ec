package ma.parcours.promotion.consumption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.events.ClientPromoted;
import ma.parcours.events.DomainEvent;
import ma.parcours.events.OpportuniteModifiee;
import ma.parcours.events.PipelineStageChanged;
import ma.parcours.events.consumption.PermanentFailure;
import ma.parcours.events.consumption.ReceivedEvent;

/** What follows from what opportunity-service tells, however often it is told. */
@ApplicationScoped
public class ApplyOpportunityEvent {

    private final DecidePromotion decidePromotion;
    private final NoteStageChange noteStageChange;

    ApplyOpportunityEvent(DecidePromotion decidePromotion, NoteStageChange noteStageChange) {
        this.decidePromotion = decidePromotion;
        this.noteStageChange = noteStageChange;
    }

    /** In the caller's transaction. */
    public Uni<Void> effect(ReceivedEvent received, String document) {
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
