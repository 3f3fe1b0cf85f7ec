package ma.parcours.past;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.parcours.code.Codes;
import ma.parcours.contact.Loss;
import ma.parcours.contact.Raison;
import ma.parcours.events.AcompteRecu;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.ContactPerdu;
import ma.parcours.events.ContactSnapshot;
import ma.parcours.events.PromotionConfirmee;
import org.jspecify.annotations.Nullable;

/**
 * An event that this service told once is told to its own database, which does again what was done then.
 *
 * <p>Event by event and not only the last: the database allows no other way through the workflow, and each event is a line
 * of the timeline.
 */
@ApplicationScoped
class RestoreContact {

    private final RestoreTimeline timeline;

    RestoreContact(RestoreTimeline timeline) {
        this.timeline = timeline;
    }

    /** In the caller's transaction; a contact that is known at the event's version or a later one stays as it is. */
    void from(ContactEvent event, Instant at, Connection database) throws SQLException {
        ContactSnapshot told = event.contact();
        Optional<KnownContact> known = ForgottenContacts.find(told.contactId(), database);
        if (known.isEmpty()) {
            ForgottenContacts.add(told, at, database);
            timeline.arrived(told, at, database);
        } else if (known.get().isBefore(told)) {
            advance(known.get(), event, at, database);
            timeline.advanced(known.get(), event, at, database);
        }
        timeline.answered(event, at, database);
    }

    private static void advance(KnownContact before, ContactEvent event, Instant at, Connection database)
            throws SQLException {
        UUID contact = event.contactId();
        if (event instanceof AcompteRecu received) {
            ForgottenDeposits.add(received, at, database);
        } else if (event instanceof PromotionConfirmee confirmed) {
            ForgottenDeposits.use(confirmed.unlockId(), confirmed.opportunityId(), database);
        } else if (event instanceof ContactPerdu) {
            ForgottenDeposits.cancel(contact, database);
        }
        ForgottenContacts.advance(before, event.contact(), deposit(before, event), loss(before, event), at, database);
    }

    /** A new project needs a deposit of its own. */
    private static @Nullable UUID deposit(KnownContact before, ContactEvent event) {
        if (event instanceof AcompteRecu received) {
            return received.payment().paymentId();
        }
        boolean newProject = before.isClient() && ForgottenContacts.isQualifie(event.contact());
        return newProject ? null : before.depositId();
    }

    private static @Nullable Loss loss(KnownContact before, ContactEvent event) {
        if (event instanceof ContactPerdu lost) {
            return loss(lost.raison(), lost.commentaire());
        }
        String raison = before.raison();
        return raison != null && ForgottenContacts.isPerdu(event.contact()) ? loss(raison, before.commentaire()) : null;
    }

    static Loss loss(String raison, @Nullable String commentaire) {
        return new Loss(Codes.require(Raison.class, raison), commentaire);
    }
}
