package ma.parcours.promotion.consumption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import ma.parcours.contact.Contact;
import ma.parcours.contact.StatusChange;
import ma.parcours.events.ClientPromoted;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.timeline.Fact;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.usecase.Journal;
import org.jspecify.annotations.Nullable;

/** What the timeline tells of a promotion; once per opportunity, however often it is asked for. */
@ApplicationScoped
class PromotionTimeline {

    private final Journal journal;

    PromotionTimeline(Journal journal) {
        this.journal = journal;
    }

    Uni<Void> promoted(Contact contact, StatusChange change, ClientPromoted event, Instant at) {
        Fact promoted = journal.fact(Kind.CLIENT_PROMU, change, new Promoted(event.opportunityId(), event.unlockId()));
        return write(contact, opened(event.opportunity()), event, at).chain(() -> write(contact, promoted, event, at));
    }

    Uni<Void> refused(Contact contact, String reason, ClientPromoted event, Instant at) {
        String told = journal.text(new NotPromoted(event.opportunityId(), event.unlockId(), reason));
        return write(contact, new Fact(Kind.PROMOTION_REFUSEE, null, null, told), event, at);
    }

    private Fact opened(OpportunitySnapshot opportunity) {
        String told = journal.text(new Opened(
                opportunity.opportunityId(),
                opportunity.titre(),
                opportunity.description(),
                opportunity.montantEstime(),
                opportunity.devise()));
        return new Fact(Kind.OPPORTUNITE_CREEE, null, opportunity.pipelineStage(), told);
    }

    private Uni<Void> write(Contact contact, Fact fact, ClientPromoted event, Instant at) {
        return journal.writeOnce(contact, fact, event.opportunity().createdBy(), at, event.opportunityId());
    }

    private record Promoted(UUID opportunityId, UUID unlockId) {}

    private record NotPromoted(UUID opportunityId, UUID unlockId, String reason) {}

    private record Opened(
            UUID opportunityId, @Nullable String titre, String description, BigDecimal montantEstime, String devise) {}
}
