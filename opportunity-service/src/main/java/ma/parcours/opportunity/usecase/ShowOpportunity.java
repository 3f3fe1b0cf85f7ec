package ma.parcours.opportunity.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.rest.access.Sight;

/** One opportunity, to look at. */
@ApplicationScoped
public class ShowOpportunity {

    private final Transactions transactions;
    private final Opportunities opportunities;

    ShowOpportunity(Transactions transactions, Opportunities opportunities) {
        this.transactions = transactions;
        this.opportunities = opportunities;
    }

    public Uni<Opportunity> show(OpportunityId id, Sight sight) {
        return transactions.reading(() -> opportunities.seen(id, sight));
    }
}
