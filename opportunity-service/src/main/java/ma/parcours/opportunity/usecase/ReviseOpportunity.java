package ma.parcours.opportunity.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import ma.parcours.events.Ids;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.opportunity.Move;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.OpportunityDetails;
import ma.parcours.opportunity.StageChange;
import ma.parcours.opportunity.StageMove;
import org.jboss.logging.Logger;

/** What describes an opportunity is corrected, or it moves along its pipeline; whoever listens is told of either. */
@ApplicationScoped
public class ReviseOpportunity {

    private static final Logger LOG = Logger.getLogger(ReviseOpportunity.class);

    private final Transactions transactions;
    private final Opportunities opportunities;
    private final StageChanges stageChanges;
    private final Announcements announcements;
    private final Clock clock;

    ReviseOpportunity(
            Transactions transactions,
            Opportunities opportunities,
            StageChanges stageChanges,
            Announcements announcements,
            Clock clock) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.stageChanges = stageChanges;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The patch is applied to the opportunity as it stands when its turn has come. */
    public Uni<Opportunity> revise(Target target, Function<OpportunityDetails, OpportunityRevision> patch) {
        return transactions.writing(() -> opportunities
                .locked(target)
                .call(opportunity -> revise(opportunity, patch.apply(opportunity.details()), target.actor()))
                .call(opportunities::flush));
    }

    private Uni<Void> revise(Opportunity opportunity, OpportunityRevision asked, String actor) {
        boolean corrected = opportunity.revise(asked.details(), clock.instant());
        Move move = asked.move();
        if (move != null) {
            return move(opportunity, move, actor);
        }
        return corrected
                ? announcements.corrected(opportunity, actor)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> move(Opportunity opportunity, Move move, String actor) {
        Instant at = clock.instant();
        StageMove moved = opportunity.move(move, at);
        LOG.infof(
                "opportunity moved opportunity=%s from=%s to=%s",
                opportunity.id().value(), moved.from(), moved.to());
        return stageChanges
                .add(List.of(StageChange.moved(Ids.next(), opportunity, moved.from(), actor, at)))
                .chain(() -> announcements.stageChanged(opportunity, moved, actor));
    }
}
