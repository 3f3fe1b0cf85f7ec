package ma.parcours.opportunity.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.rest.paging.Listing;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.rest.paging.Where;

/** One page of the opportunities that a filter lets through. */
@ApplicationScoped
public class FindOpportunities {

    private final Transactions transactions;
    private final Opportunities opportunities;
    private final OpportunityTallies tallies;

    FindOpportunities(Transactions transactions, Opportunities opportunities, OpportunityTallies tallies) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.tallies = tallies;
    }

    public <V> Uni<Page<V>> find(
            OpportunityFilter filter, PageRequest<Opportunity> request, Function<Opportunity, V> view) {
        return transactions.reading(
                () -> Listing.of(opportunities, filter.where(), request, view, () -> total(filter)));
    }

    private Uni<Long> total(OpportunityFilter filter) {
        Where where = filter.where();
        return filter.isTallied() ? tallies.total(where) : opportunities.count(where.hql(), where.parameters());
    }
}
