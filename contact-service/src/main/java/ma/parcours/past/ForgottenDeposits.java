package ma.parcours.past;

import static ma.parcours.events.guard.Statements.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import ma.parcours.events.AcompteRecu;
import ma.parcours.events.PaymentSnapshot;

/** The deposits that a restored database has forgotten, and the rights that came of them. */
final class ForgottenDeposits {

    private static final String PAID = """
            insert into payment (id, contact_id, montant, devise, methode, date, reference, description, created_at, created_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;

    private static final String ISSUED = """
            insert into unlock (id, contact_id, payment_id, state, issued_at) values (?, ?, ?, 'open', ?)
            on conflict (id) do nothing
            """;

    private static final String USED =
            "update unlock set state = 'used', opportunity_id = ? where id = ? and state = 'open'";

    private static final String CANCELLED =
            "update unlock set state = 'cancelled' where contact_id = ? and state = 'open'";

    private ForgottenDeposits() {}

    /** Paid once, though it may have unlocked more than once: each time that its contact came back. */
    static void add(AcompteRecu told, Instant at, Connection database) throws SQLException {
        PaymentSnapshot payment = told.payment();
        write(
                database,
                PAID,
                payment.paymentId(),
                told.contactId(),
                payment.montant(),
                payment.devise(),
                payment.methode(),
                payment.date(),
                payment.reference(),
                payment.description(),
                at,
                Objects.requireNonNullElse(payment.createdBy(), ForgottenContacts.UNKNOWN));
        write(database, ISSUED, told.unlockId(), told.contactId(), payment.paymentId(), at);
    }

    static void use(UUID unlock, UUID opportunity, Connection database) throws SQLException {
        write(database, USED, opportunity, unlock);
    }

    static void cancel(UUID contact, Connection database) throws SQLException {
        write(database, CANCELLED, contact);
    }
}
