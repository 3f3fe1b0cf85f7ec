package ma.parcours.past;

import java.util.List;
import javax.sql.DataSource;
import ma.parcours.testing.Database;

/**
 * What the tables hold that comes back after a restore.
 *
 * <p>Nobody is told who pressed which button, nor the exact moment at which the database wrote it.
 */
record Tables(List<String> contacts, List<String> payments, List<String> unlocks, List<String> timeline) {

    private static final String CONTACTS = """
            select (id, version, lead_id, status, tag, nom, telephone, email, ville, adresse, type_bien, source,
              architecte_id, notes, client_since, deposit_id, open_unlock_id, lost_from, raison, commentaire,
              date_trunc('milliseconds', created_at), created_by)::text from contact order by id
            """;

    private static final String PAYMENTS = """
            select (id, contact_id, montant, devise, methode, date, reference, description, created_by)::text
            from payment order by id
            """;

    private static final String UNLOCKS =
            "select (id, contact_id, payment_id, state, opportunity_id)::text from unlock order by id";

    private static final String TIMELINE = """
            select (contact_id, kind, from_stage, to_stage, cast(data as jsonb), source_id)::text from timeline_entry
            order by contact_id, kind, from_stage, data, source_id
            """;

    static Tables of(DataSource source) {
        Database database = new Database(source);
        return new Tables(
                database.texts(CONTACTS), database.texts(PAYMENTS), database.texts(UNLOCKS), database.texts(TIMELINE));
    }
}
