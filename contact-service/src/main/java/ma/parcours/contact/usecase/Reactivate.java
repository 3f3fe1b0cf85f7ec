package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import ma.parcours.contact.Contact;
import ma.parcours.contact.StatusChange;
import ma.parcours.events.Ids;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.payment.UnlockId;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.usecase.Journal;

/** A lost contact comes back to where it was; its deposit, if it had one, unlocks again. */
@ApplicationScoped
public class Reactivate {

    private final Transactions transactions;
    private final Contacts contacts;
    private final Journal journal;
    private final Announcements announcements;
    private final UnlockAnnouncements unlockAnnouncements;
    private final Clock clock;

    Reactivate(
            Transactions transactions,
            Contacts contacts,
            Journal journal,
            Announcements announcements,
            UnlockAnnouncements unlockAnnouncements,
            Clock clock) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.journal = journal;
        this.announcements = announcements;
        this.unlockAnnouncements = unlockAnnouncements;
        this.clock = clock;
    }

    public Uni<Contact> reactivate(Target target) {
        return transactions.writing(() -> contacts.locked(target).call(contact -> reactivate(contact, target.actor())));
    }

    private Uni<Void> reactivate(Contact contact, String actor) {
        Instant at = clock.instant();
        StatusChange change = contact.reactivate(new UnlockId(Ids.next()), at);
        return journal.write(Kind.CONTACT_REACTIVE, contact, change, Map.of(), actor, at)
                .chain(() -> announce(contact));
    }

    private Uni<Void> announce(Contact contact) {
        return contact.openUnlock()
                .map(unlock -> unlockAnnouncements.acompteRecu(contact, unlock))
                .orElseGet(() -> announcements.modified(contact));
    }
}
