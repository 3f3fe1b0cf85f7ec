package ma.parcours.lead.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.lead.Lead;
import ma.parcours.rest.paging.Listing;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.PageRequest;

/** One page of the leads that a filter lets through. */
@ApplicationScoped
public class FindLeads {

    private final Transactions transactions;
    private final Leads leads;

    FindLeads(Transactions transactions, Leads leads) {
        this.transactions = transactions;
        this.leads = leads;
    }

    public <V> Uni<Page<V>> find(LeadFilter filter, PageRequest<Lead> request, Function<Lead, V> view) {
        return transactions.reading(() -> Listing.of(leads, filter.where(), request, view));
    }
}
