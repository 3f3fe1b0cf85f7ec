package ma.parcours.opportunity.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.StageChange;
import ma.parcours.rest.access.Sight;

/** The way that an opportunity has gone, from the beginning on. */
@ApplicationScoped
public class ShowHistory {

    private final Transactions transactions;
    private final Opportunities opportunities;
    private final StageChanges stageChanges;

    ShowHistory(Transactions transactions, Opportunities opportunities, StageChanges stageChanges) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.stageChanges = stageChanges;
    }

    public Uni<List<StageChange>> show(OpportunityId id, Sight sight) {
        return transactions.reading(() -> opportunities.seen(id, sight).chain(known -> stageChanges.of(known.id())));
    }
}
