package ma.parcours.opportunity.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.events.ClientPromoted;
import ma.parcours.events.OpportuniteModifiee;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.events.PipelineStageChanged;
import ma.parcours.events.outbox.Outbox;
import ma.parcours.opportunity.Loss;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.StageMove;

/** Tells whoever listens what became of an opportunity, in the change's own transaction. */
@ApplicationScoped
public class Announcements {

    private final Opportunities opportunities;
    private final Outbox outbox;

    Announcements(Opportunities opportunities, Outbox outbox) {
        this.opportunities = opportunities;
        this.outbox = outbox;
    }

    /** Asks contact-service to make the contact a client; may be asked again, each time under an id of its own. */
    public Uni<Void> clientPromoted(Opportunity opportunity) {
        return outbox.add(new ClientPromoted(
                opportunity.unlock().value(), opportunity.id().value(), OpportunitySnapshots.of(opportunity)));
    }

    /** For a change that does not move it: a move tells all that describes the opportunity, too. */
    Uni<Void> corrected(Opportunity opportunity, String actor) {
        return snapshot(opportunity)
                .map(snapshot -> new OpportuniteModifiee(opportunity.id().value(), actor, snapshot))
                .chain(outbox::add);
    }

    Uni<Void> stageChanged(Opportunity opportunity, StageMove move, String actor) {
        return snapshot(opportunity)
                .map(snapshot -> new PipelineStageChanged(
                        opportunity.id().value(),
                        move.from().code(),
                        move.to().code(),
                        opportunity
                                .loss()
                                .map(Loss::raison)
                                .map(raison -> raison.code())
                                .orElse(null),
                        opportunity.loss().map(Loss::commentaire).orElse(null),
                        actor,
                        snapshot))
                .chain(outbox::add);
    }

    /** The change is written out first: only then does the opportunity carry the version that will be committed. */
    private Uni<OpportunitySnapshot> snapshot(Opportunity opportunity) {
        return opportunities.flush().map(written -> OpportunitySnapshots.of(opportunity));
    }
}
