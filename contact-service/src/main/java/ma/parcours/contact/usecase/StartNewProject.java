package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import ma.parcours.contact.Contact;
import ma.parcours.contact.StatusChange;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.usecase.Journal;

/** A client comes with another project: it walks the workflow again from its start. */
@ApplicationScoped
public class StartNewProject {

    private final Transactions transactions;
    private final Contacts contacts;
    private final Journal journal;
    private final Announcements announcements;
    private final Clock clock;

    StartNewProject(
            Transactions transactions, Contacts contacts, Journal journal, Announcements announcements, Clock clock) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.journal = journal;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Uni<Contact> start(Target target) {
        return transactions.writing(() -> contacts.locked(target).call(contact -> start(contact, target.actor())));
    }

    private Uni<Void> start(Contact contact, String actor) {
        Instant at = clock.instant();
        StatusChange change = contact.newProject(at);
        return journal.write(Kind.NOUVEAU_PROJET, contact, change, Map.of(), actor, at)
                .chain(() -> announcements.modified(contact));
    }
}
