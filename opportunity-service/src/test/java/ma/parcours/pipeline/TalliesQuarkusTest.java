package ma.parcours.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;

/** What is counted while it changes is what one finds by counting; nothing of this is ever committed. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class TalliesQuarkusTest {

    private static final String MANY = """
            insert into opportunity (id, version, contact_id, unlock_id, promotion, announced_at, nom, telephone,
              description, montant_estime, devise, pipeline_stage, created_at, created_by, updated_at)
            select gen_random_uuid(), 0, gen_random_uuid(), gen_random_uuid(), 'confirmee', now(), 'N', '+212612345678',
              'D', number + 0.25, 'MAD', (array['acompte_recu', 'etude', 'devis', 'gagnee'])[1 + number %% 4],
              now() - number * number * interval '10 minutes', 'x', now()
            from generate_series(1, %d) as number
            """;

    private static final List<String> CHANGES = List.of(
            "update opportunity set pipeline_stage = 'etude' where pipeline_stage = 'devis' and nom = 'N'"
                    + " and montant_estime < 100",
            "update opportunity set montant_estime = montant_estime + 1 where nom = 'N' and montant_estime > 150",
            "update opportunity set created_at = created_at - interval '30 days' where nom = 'N'"
                    + " and montant_estime between 40 and 60",
            "delete from opportunity where nom = 'N' and montant_estime between 70 and 80",
            "call fold_tallies()",
            "update opportunity set pipeline_stage = 'devis' where nom = 'N' and pipeline_stage = 'etude'");

    private static final String DIFFERENCES = """
            with counted as (
              select pipeline_stage, count(*), sum(montant_estime),
                round(cast(percentile_cont(0.5) within group (order by extract(epoch from created_at)) as numeric), 1)
              from opportunity where promotion = 'confirmee' group by pipeline_stage
            ), tallied as (
              select pipeline_stage, opportunities, amount, round(median_opening, 1) from pipeline_summary
            )
            (select 'counted ' || counted from counted except select 'counted ' || tallied from tallied)
            union all
            (select 'tallied ' || tallied from tallied except select 'tallied ' || counted from counted)
            """;

    @Inject
    DataSource source;

    @Test
    void whatever_changes_the_summary_is_the_one_of_all_rows() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Given
            statement.execute("call recount()");
            for (int many : List.of(1, 2, 3, 200)) {
                statement.execute(MANY.formatted(many));
                assertThat(differences(statement)).as("%d more", many).isEmpty();
            }
            for (String change : CHANGES) {
                // When
                statement.execute(change);

                // Then
                assertThat(differences(statement)).as(change).isEmpty();
            }
            connection.rollback();
        }
    }

    private static List<String> differences(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(DIFFERENCES)) {
            List<String> differences = new ArrayList<>();
            while (rows.next()) {
                differences.add(rows.getString(1));
            }
            return differences;
        }
    }
}
