package ma.parcours.past;

import static ma.parcours.events.guard.Statements.first;
import static ma.parcours.events.guard.Statements.write;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Loss;
import ma.parcours.events.ContactSnapshot;
import org.jspecify.annotations.Nullable;

/** The contacts that a restored database has forgotten, or knows as they once were. */
final class ForgottenContacts {

    /** Stands for whoever did what no event names anybody for. */
    static final String UNKNOWN = "inconnu";

    private static final String FIND = """
            select version, status, deposit_id, lost_from, raison, commentaire, adresse, source, notes
            from contact where id = ? for update
            """;

    /** Architects are on no topic: one that was forgotten is left out. */
    private static final String INSERT = """
            insert into contact (id, version, status, tag, nom, telephone, email, ville, adresse, type_bien, source,
              architecte_id, notes, created_at, created_by, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select id from architect where id = ?), ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            update contact set version = ?, status = ?, tag = ?, nom = ?, telephone = ?, email = ?, ville = ?,
              adresse = ?, type_bien = ?, source = ?, architecte_id = (select id from architect where id = ?),
              notes = ?, client_since = ?, deposit_id = ?, open_unlock_id = ?, lost_from = ?, raison = ?,
              commentaire = ?, updated_at = ?
            where id = ?
            """;

    private static final String CONVERT = """
            update lead set contact_id = ?, statut = 'converti', version = version + 1, updated_at = ?
            where id = ? and contact_id is null
            """;

    /** A lead that was forgotten stays forgotten: its contact then is as one who walked in. */
    private static final String LINK = """
            update contact set lead_id = lead.id from lead where lead.contact_id = contact.id and contact.id = ?
            """;

    private ForgottenContacts() {}

    static Optional<KnownContact> find(UUID contact, Connection database) throws SQLException {
        return first(database, ForgottenContacts::known, FIND, contact);
    }

    static void add(ContactSnapshot told, Instant at, Connection database) throws SQLException {
        write(
                database,
                INSERT,
                told.contactId(),
                told.version(),
                told.status(),
                told.tag(),
                told.nom(),
                told.telephone(),
                told.email(),
                told.ville(),
                told.adresse(),
                told.typeBien(),
                told.source(),
                told.architecteId(),
                told.notes(),
                Objects.requireNonNullElse(told.createdAt(), at),
                Objects.requireNonNullElse(told.createdBy(), UNKNOWN),
                at);
        if (told.leadId() != null) {
            write(database, CONVERT, told.contactId(), at, told.leadId());
            write(database, LINK, told.contactId());
        }
    }

    /** What the event does not tell stays as it was: only a whole snapshot says that something is absent. */
    static void advance(
            KnownContact before,
            ContactSnapshot told,
            @Nullable UUID deposit,
            @Nullable Loss loss,
            Instant at,
            Connection database)
            throws SQLException {
        write(
                database,
                UPDATE,
                told.version(),
                told.status(),
                told.tag(),
                told.nom(),
                told.telephone(),
                told.email(),
                told.ville(),
                told.isWhole() ? told.adresse() : before.adresse(),
                told.typeBien(),
                told.isWhole() ? told.source() : before.source(),
                told.architecteId(),
                told.isWhole() ? told.notes() : before.notes(),
                told.clientSince(),
                deposit,
                told.unlockId(),
                lostFrom(before, told),
                loss == null ? null : loss.raison().code(),
                loss == null ? null : loss.commentaire(),
                at,
                told.contactId());
    }

    private static @Nullable String lostFrom(KnownContact before, ContactSnapshot told) {
        if (!isPerdu(told)) {
            return null;
        }
        return before.isPerdu() ? before.lostFrom() : before.status();
    }

    static boolean isPerdu(ContactSnapshot told) {
        return told.status().equals(ContactStatus.PERDU.code());
    }

    static boolean isQualifie(ContactSnapshot told) {
        return told.status().equals(ContactStatus.QUALIFIE.code());
    }

    private static KnownContact known(ResultSet row) throws SQLException {
        return new KnownContact(
                row.getLong("version"),
                row.getString("status"),
                row.getObject("deposit_id", UUID.class),
                row.getString("lost_from"),
                row.getString("raison"),
                row.getString("commentaire"),
                row.getString("adresse"),
                row.getString("source"),
                row.getString("notes"));
    }
}
