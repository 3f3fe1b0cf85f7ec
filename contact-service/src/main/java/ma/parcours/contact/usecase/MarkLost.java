package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import ma.parcours.contact.Contact;
import ma.parcours.contact.Loss;
import ma.parcours.contact.StatusChange;
import ma.parcours.events.ContactPerdu;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.usecase.Journal;

/** The contact is lost, and with it the right to open an opportunity. */
@ApplicationScoped
public class MarkLost {

    private final Transactions transactions;
    private final Contacts contacts;
    private final Journal journal;
    private final Announcements announcements;
    private final Clock clock;

    MarkLost(Transactions transactions, Contacts contacts, Journal journal, Announcements announcements, Clock clock) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.journal = journal;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Uni<Contact> markLost(Target target, Loss why) {
        return transactions.writing(
                () -> contacts.locked(target).call(contact -> markLost(contact, why, target.actor())));
    }

    private Uni<Void> markLost(Contact contact, Loss why, String actor) {
        Instant at = clock.instant();
        StatusChange change = contact.markLost(why, at);
        return journal.write(Kind.CONTACT_PERDU, contact, change, why, actor, at)
                .chain(() -> announcements.announce(
                        contact, after -> new ContactPerdu(why.raison().code(), why.commentaire(), after)));
    }
}
