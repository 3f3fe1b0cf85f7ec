package ma.parcours.promotion.consumption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import ma.parcours.contact.Contact;
import ma.parcours.contact.StatusChange;
import ma.parcours.contact.usecase.ContactMoves;
import ma.parcours.events.ClientPromoted;
import ma.parcours.timeline.Fact;
import ma.parcours.timeline.usecase.Journal;

/** What the timeline tells of a promotion; once per opportunity, however often it is asked for. */
@ApplicationScoped
class PromotionTimeline {

    private final Journal journal;
    private final PromotionFacts facts;
    private final ContactMoves moves;

    PromotionTimeline(Journal journal, PromotionFacts facts, ContactMoves moves) {
        this.journal = journal;
        this.facts = facts;
        this.moves = moves;
    }

    Uni<Void> promoted(Contact contact, StatusChange change, ClientPromoted event, Instant at) {
        moves.made(change);
        Fact promoted =
                facts.promoted(change.from().code(), change.to().code(), event.opportunityId(), event.unlockId());
        return write(contact, facts.opened(event.opportunity()), event, at)
                .chain(() -> write(contact, promoted, event, at));
    }

    Uni<Void> refused(Contact contact, String reason, ClientPromoted event, Instant at) {
        return write(contact, facts.refused(event.opportunityId(), event.unlockId(), reason), event, at);
    }

    private Uni<Void> write(Contact contact, Fact fact, ClientPromoted event, Instant at) {
        return journal.writeOnce(contact, fact, event.opportunity().createdBy(), at, event.opportunityId());
    }
}
