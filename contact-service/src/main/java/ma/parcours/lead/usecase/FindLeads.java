package ma.parcours.lead.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.lead.Lead;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.rest.paging.Where;
import org.jspecify.annotations.Nullable;

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
        Where where = filter.where();
        return transactions.reading(() -> leads.page(where, request)
                .chain(rows -> total(where, request).map(total -> request.page(rows, view, total))));
    }

    private Uni<@Nullable Long> total(Where where, PageRequest<Lead> request) {
        return request.withTotal() ? leads.count(where) : Uni.createFrom().nullItem();
    }
}
