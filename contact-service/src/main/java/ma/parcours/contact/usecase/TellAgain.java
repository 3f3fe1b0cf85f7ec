package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactId;
import ma.parcours.payment.Unlock;
import ma.parcours.payment.UnlockId;
import ma.parcours.payment.usecase.Unlocks;
import org.jspecify.annotations.Nullable;

/** Tells how things stand when nobody was told how they came to be so. Each method is part of its caller's transaction. */
@ApplicationScoped
public class TellAgain {

    private final Contacts contacts;
    private final Unlocks unlocks;
    private final Announcements announcements;
    private final UnlockAnnouncements unlockAnnouncements;

    TellAgain(
            Contacts contacts, Unlocks unlocks, Announcements announcements, UnlockAnnouncements unlockAnnouncements) {
        this.contacts = contacts;
        this.unlocks = unlocks;
        this.announcements = announcements;
        this.unlockAnnouncements = unlockAnnouncements;
    }

    /** Of a contact. */
    public Uni<Void> present(ContactId id) {
        return contacts.lockedIfKnown(id)
                .chain(contact -> contact == null ? Uni.createFrom().voidItem() : announcements.modified(contact));
    }

    /** Of a deposit, with its contact as it is now, under the unlock's id: it is the one event that nobody was told. */
    public Uni<Void> deposit(UnlockId id) {
        return unlocks.findById(id.value())
                .chain(unlock -> unlock == null ? Uni.createFrom().voidItem() : deposit(unlock));
    }

    private Uni<Void> deposit(Unlock unlock) {
        return contacts.lockedIfKnown(unlock.contact()).chain(contact -> deposit(unlock, contact));
    }

    private Uni<Void> deposit(Unlock unlock, @Nullable Contact contact) {
        return contact == null ? Uni.createFrom().voidItem() : unlockAnnouncements.acompteRecu(contact, unlock);
    }
}
