package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactId;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.rest.access.Sight;

/** One contact, as it stands. */
@ApplicationScoped
public class ShowContact {

    private final Transactions transactions;
    private final Contacts contacts;

    ShowContact(Transactions transactions, Contacts contacts) {
        this.transactions = transactions;
        this.contacts = contacts;
    }

    public Uni<Contact> show(ContactId id, Sight sight) {
        return transactions.reading(() -> contacts.seen(id, sight));
    }
}
