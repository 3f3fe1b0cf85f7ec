package ma.parcours.payment.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.usecase.Contacts;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.payment.Payment;
import ma.parcours.rest.access.Sight;
import ma.parcours.rest.paging.Listing;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.PageRequest;

/** One page of the deposits of a contact. */
@ApplicationScoped
public class ListPayments {

    private final Transactions transactions;
    private final Contacts contacts;
    private final Payments payments;

    ListPayments(Transactions transactions, Contacts contacts, Payments payments) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.payments = payments;
    }

    public <V> Uni<Page<V>> list(
            ContactId contact, Sight sight, PageRequest<Payment> request, Function<Payment, V> view) {
        return transactions.reading(() -> contacts.seen(contact, sight)
                .chain(known -> Listing.of(payments, Payments.madeBy(contact), request, view)));
    }
}
