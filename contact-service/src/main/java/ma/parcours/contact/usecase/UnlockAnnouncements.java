package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ma.parcours.contact.Contact;
import ma.parcours.events.AcompteRecu;
import ma.parcours.events.PaymentSnapshot;
import ma.parcours.events.outbox.Outbox;
import ma.parcours.payment.Payment;
import ma.parcours.payment.Unlock;
import ma.parcours.payment.usecase.Payments;

/** Tells that a deposit has unlocked one opportunity; the event's id is the unlock's, so that it exists once. */
@ApplicationScoped
class UnlockAnnouncements {

    private final Announcements announcements;
    private final Payments payments;
    private final Outbox outbox;

    UnlockAnnouncements(Announcements announcements, Payments payments, Outbox outbox) {
        this.announcements = announcements;
        this.payments = payments;
        this.outbox = outbox;
    }

    Uni<Void> acompteRecu(Contact contact, Unlock unlock) {
        UUID unlockId = unlock.id().value();
        return payments.findById(unlock.payment().value())
                .map(UnlockAnnouncements::snapshot)
                .chain(payment -> announcements
                        .snapshot(contact)
                        .chain(after -> outbox.add(unlockId, new AcompteRecu(unlockId, payment, after))));
    }

    private static PaymentSnapshot snapshot(Payment payment) {
        return new PaymentSnapshot(
                payment.id().value(),
                payment.deposit().montant(),
                payment.devise(),
                payment.deposit().methode().code(),
                payment.deposit().date(),
                payment.deposit().reference(),
                payment.deposit().description(),
                payment.createdBy());
    }
}
