package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import ma.parcours.contact.Contact;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.rest.paging.Listing;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.PageRequest;

/** One page of the contacts that a filter lets through. */
@ApplicationScoped
public class FindContacts {

    private final Transactions transactions;
    private final Contacts contacts;
    private final Census census;

    FindContacts(Transactions transactions, Contacts contacts, Census census) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.census = census;
    }

    public <V> Uni<Page<V>> find(ContactFilter filter, PageRequest<Contact> request, Function<Contact, V> view) {
        return transactions.reading(
                () -> Listing.of(contacts, filter.where(), request, view, () -> census.total(filter)));
    }
}
