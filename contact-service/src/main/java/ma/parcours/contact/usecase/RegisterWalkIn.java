package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import ma.parcours.architect.usecase.Architects;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.ContactRevision;
import ma.parcours.events.Ids;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.usecase.Journal;

/** Somebody became a contact without having been a lead. */
@ApplicationScoped
public class RegisterWalkIn {

    private final Transactions transactions;
    private final Contacts contacts;
    private final Architects architects;
    private final Journal journal;
    private final Announcements announcements;
    private final Clock clock;

    RegisterWalkIn(
            Transactions transactions,
            Contacts contacts,
            Architects architects,
            Journal journal,
            Announcements announcements,
            Clock clock) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.architects = architects;
        this.journal = journal;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Uni<Contact> register(ContactRevision asked, String actor) {
        Contact contact = Contact.walkIn(new ContactId(Ids.next()), asked, actor, clock.instant());
        return transactions.writing(
                () -> architects.mustExist(asked.details().architecteId()).chain(() -> save(contact, actor)));
    }

    private Uni<Contact> save(Contact contact, String actor) {
        Instant at = contact.createdAt();
        return contacts.persist(contact)
                .call(() -> journal.writeArrival(Kind.CONTACT_CREE, contact, Map.of(), actor, at))
                .call(() -> announcements.modified(contact));
    }
}
