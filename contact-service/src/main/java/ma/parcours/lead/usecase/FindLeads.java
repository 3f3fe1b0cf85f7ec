package ma.parcours.lead.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.lead.Lead;
import ma.parcours.rest.paging.Listing;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.rest.paging.Where;

/** One page of the leads that a filter lets through. */
@ApplicationScoped
public class FindLeads {

    private final Transactions transactions;
    private final Leads leads;
    private final LeadTallies tallies;

    FindLeads(Transactions transactions, Leads leads, LeadTallies tallies) {
        this.transactions = transactions;
        this.leads = leads;
        this.tallies = tallies;
    }

    public <V> Uni<Page<V>> find(LeadFilter filter, PageRequest<Lead> request, Function<Lead, V> view) {
        return transactions.reading(() -> Listing.of(leads, filter.where(), request, view, () -> total(filter)));
    }

    private Uni<Long> total(LeadFilter filter) {
        Where where = filter.where();
        return filter.isTallied() ? tallies.total(where) : leads.count(where.hql(), where.parameters());
    }
}
