package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import ma.parcours.contact.Contact;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.ContactModifie;
import ma.parcours.events.ContactSnapshot;
import ma.parcours.events.outbox.Outbox;

/** Tells the other service what became of a contact: one event for each change, in the change's own transaction. */
@ApplicationScoped
public class Announcements {

    private final Contacts contacts;
    private final Outbox outbox;

    Announcements(Contacts contacts, Outbox outbox) {
        this.contacts = contacts;
        this.outbox = outbox;
    }

    public Uni<Void> modified(Contact contact) {
        return announce(contact, ContactModifie::new);
    }

    public Uni<Void> announce(Contact contact, Function<ContactSnapshot, ContactEvent> event) {
        return snapshot(contact).map(event).chain(outbox::add);
    }

    /** The change is written out first: only then does the contact carry the version that will be committed. */
    Uni<ContactSnapshot> snapshot(Contact contact) {
        return contacts.flush().map(written -> ContactSnapshots.of(contact));
    }
}
