package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.UnaryOperator;
import ma.parcours.architect.usecase.Architects;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactRevision;
import ma.parcours.events.outbox.Transactions;

/** What describes a contact is corrected; what changes nothing is not announced. */
@ApplicationScoped
public class ReviseContact {

    private final Transactions transactions;
    private final Contacts contacts;
    private final Architects architects;
    private final Announcements announcements;
    private final Clock clock;

    ReviseContact(
            Transactions transactions,
            Contacts contacts,
            Architects architects,
            Announcements announcements,
            Clock clock) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.architects = architects;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The patch is applied to the contact as it stands when its turn has come. */
    public Uni<Contact> revise(Target target, UnaryOperator<ContactRevision> patch) {
        return transactions.writing(() -> contacts.locked(target).call(contact -> revise(contact, patch)));
    }

    private Uni<Void> revise(Contact contact, UnaryOperator<ContactRevision> patch) {
        ContactRevision asked = patch.apply(contact.revision());
        boolean changed = contact.revise(asked, clock.instant());
        return architects
                .mustExist(asked.details().architecteId())
                .chain(() -> changed
                        ? announcements.modified(contact)
                        : Uni.createFrom().voidItem());
    }
}
