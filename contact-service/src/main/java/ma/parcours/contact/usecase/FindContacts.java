package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import ma.parcours.contact.Contact;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.rest.paging.Where;
import org.jspecify.annotations.Nullable;

/** One page of the contacts that a filter lets through. */
@ApplicationScoped
public class FindContacts {

    private final Transactions transactions;
    private final Contacts contacts;

    FindContacts(Transactions transactions, Contacts contacts) {
        this.transactions = transactions;
        this.contacts = contacts;
    }

    public <V> Uni<Page<V>> find(ContactFilter filter, PageRequest<Contact> request, Function<Contact, V> view) {
        Where where = filter.where();
        return transactions.reading(() -> contacts.page(where, request)
                .chain(rows -> total(where, request).map(total -> request.page(rows, view, total))));
    }

    private Uni<@Nullable Long> total(Where where, PageRequest<Contact> request) {
        return request.withTotal() ? contacts.count(where) : Uni.createFrom().nullItem();
    }
}
