package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import ma.parcours.contact.Contact;
import ma.parcours.contact.StatusChange;
import ma.parcours.events.Ids;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.payment.Deposit;
import ma.parcours.payment.Payment;
import ma.parcours.payment.PaymentId;
import ma.parcours.payment.UnlockId;
import ma.parcours.payment.usecase.Payments;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.usecase.Journal;

/** A deposit came in: payment, unlock, status, timeline and event stand or fall together. */
@ApplicationScoped
public class RecordAcompte {

    private final Transactions transactions;
    private final Contacts contacts;
    private final Payments payments;
    private final Journal journal;
    private final UnlockAnnouncements announcements;
    private final Clock clock;

    RecordAcompte(
            Transactions transactions,
            Contacts contacts,
            Payments payments,
            Journal journal,
            UnlockAnnouncements announcements,
            Clock clock) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.payments = payments;
        this.journal = journal;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Uni<Contact> record(Target target, Deposit deposit) {
        return transactions.writing(
                () -> contacts.locked(target).call(contact -> record(contact, deposit, target.actor())));
    }

    private Uni<Void> record(Contact contact, Deposit deposit, String actor) {
        Instant at = clock.instant();
        Payment payment = new Payment(new PaymentId(Ids.next()), contact.id(), deposit, actor, at);
        StatusChange change = contact.acompteRecu(payment.id(), new UnlockId(Ids.next()), at);
        return payments.persist(payment)
                .chain(() -> journal.write(Kind.ACOMPTE_RECU, contact, change, deposit, actor, at))
                .chain(() ->
                        announcements.acompteRecu(contact, contact.openUnlock().orElseThrow()));
    }
}
