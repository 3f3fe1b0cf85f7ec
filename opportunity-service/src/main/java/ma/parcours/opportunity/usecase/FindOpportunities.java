package ma.parcours.opportunity.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.rest.paging.Where;
import org.jspecify.annotations.Nullable;

/** One page of the opportunities that a filter lets through. */
@ApplicationScoped
public class FindOpportunities {

    private final Transactions transactions;
    private final Opportunities opportunities;

    FindOpportunities(Transactions transactions, Opportunities opportunities) {
        this.transactions = transactions;
        this.opportunities = opportunities;
    }

    public <V> Uni<Page<V>> find(
            OpportunityFilter filter, PageRequest<Opportunity> request, Function<Opportunity, V> view) {
        Where where = filter.where();
        return transactions.reading(() -> opportunities
                .page(where, request)
                .chain(rows -> total(where, request).map(total -> request.page(rows, view, total))));
    }

    private Uni<@Nullable Long> total(Where where, PageRequest<Opportunity> request) {
        return request.withTotal()
                ? opportunities.count(where)
                : Uni.createFrom().nullItem();
    }
}
