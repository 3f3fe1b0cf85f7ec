package ma.parcours.past;

import java.util.List;
import javax.sql.DataSource;
import ma.parcours.opportunity.testing.Database;

/**
 * What the tables hold that comes back after a restore.
 *
 * <p>Nobody is told the exact moment at which the database wrote it. A version may only have grown: an answer that is heard
 * after a correction instead of before it counts as one more change.
 */
record Tables(List<String> opportunities, List<String> history, List<String> eligibilities) {

    private static final String OPPORTUNITIES = """
            select (id, contact_id, unlock_id, promotion, nom, telephone, ville, type_bien, titre, type, description,
              montant_estime, devise, architecte_id, date_cloture_attendue, pipeline_stage, lost_from, raison,
              commentaire, date_trunc('milliseconds', created_at), created_by)::text from opportunity order by id
            """;

    private static final String HISTORY = """
            select (opportunity_id, from_stage, to_stage, raison, commentaire, actor)::text from stage_change
            order by opportunity_id, from_stage nulls first, to_stage
            """;

    private static final String ELIGIBILITIES = "select eligibility::text from eligibility order by contact_id";

    static Tables of(DataSource source) {
        Database database = new Database(source);
        return new Tables(database.texts(OPPORTUNITIES), database.texts(HISTORY), database.texts(ELIGIBILITIES));
    }
}
