package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import ma.parcours.contact.Contact;
import ma.parcours.contact.StatusChange;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.usecase.Journal;
import org.jspecify.annotations.Nullable;

/** Somebody sat down with the contact and took the need down. */
@ApplicationScoped
public class RecordPriseDeBesoin {

    private final Transactions transactions;
    private final Contacts contacts;
    private final Journal journal;
    private final Announcements announcements;
    private final Clock clock;

    RecordPriseDeBesoin(
            Transactions transactions, Contacts contacts, Journal journal, Announcements announcements, Clock clock) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.journal = journal;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Uni<Contact> record(Target target, @Nullable String notes) {
        return transactions.writing(
                () -> contacts.locked(target).call(contact -> record(contact, notes, target.actor())));
    }

    private Uni<Void> record(Contact contact, @Nullable String notes, String actor) {
        Instant at = clock.instant();
        StatusChange change = contact.priseDeBesoin(at);
        return journal.write(Kind.PRISE_DE_BESOIN, contact, change, new Said(notes), actor, at)
                .chain(() -> announcements.modified(contact));
    }

    private record Said(@Nullable String notes) {}
}
