package ma.parcours.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Database;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class SchemaQuarkusTest {

    private static final String MOVE = """
            update opportunity set pipeline_stage = ?,
              raison = case when ? = 'perdue' then 'budget' end,
              lost_from = case when ? = 'perdue' then coalesce(lost_from, pipeline_stage) end
            where id = ?
            """;

    @Inject
    DataSource source;

    @ParameterizedTest
    @MethodSource("ma.parcours.opportunity.PipelineStageTest#pairs")
    void the_databases_table_is_the_codes_table(PipelineStage from, PipelineStage to) {
        long rows = database()
                .number(
                        "select count(*) from pipeline_transition where from_stage = ? and to_stage = ?",
                        from.code(),
                        to.code());

        assertThat(rows == 1).isEqualTo(from.leadsTo(to));
    }

    @ParameterizedTest
    @MethodSource("ma.parcours.opportunity.PipelineStageTest#pairs")
    void a_raw_update_moves_only_where_the_code_would(PipelineStage from, PipelineStage to) throws SQLException {
        UUID id = confirmedAt(from);
        boolean allowed = from == to
                || ma.parcours.opportunity.testing.Samples.at(from)
                        .allowedStages()
                        .contains(to);

        var move = assertThatCode(() -> database().execute(MOVE, to.code(), to.code(), to.code(), id));

        if (allowed) {
            move.doesNotThrowAnyException();
        } else {
            move.isInstanceOf(SQLException.class).hasMessageContaining("cannot move from");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "confirmee | pipeline_stage = 'gone'",
                "confirmee | promotion = 'maybe'",
                "confirmee | promotion = 'en_attente'",
                "confirmee | promotion = 'refusee'",
                "confirmee | promotion = 'refusee', pipeline_stage = 'perdue', raison = 'contact_perdu', lost_from = 'acompte_recu'",
                "confirmee | pipeline_stage = 'perdue'",
                "confirmee | pipeline_stage = 'perdue', raison = 'budget'",
                "confirmee | pipeline_stage = 'perdue', raison = 'budget', lost_from = 'devis'",
                "confirmee | pipeline_stage = 'perdue', raison = 'contact_perdu', lost_from = 'acompte_recu'",
                "confirmee | pipeline_stage = 'perdue', raison = 'autre', lost_from = 'acompte_recu'",
                "confirmee | pipeline_stage = 'perdue', raison = 'ennui', lost_from = 'acompte_recu'",
                "confirmee | raison = 'budget'",
                "confirmee | commentaire = 'x'",
                "confirmee | montant_estime = 0",
                "confirmee | devise = 'EUR'",
                "confirmee | type = 'igloo'",
                "en_attente | pipeline_stage = 'etude'",
                "en_attente | promotion = 'refusee'",
                "en_attente | promotion = 'refusee', pipeline_stage = 'perdue', raison = 'budget', lost_from = 'acompte_recu'"
            })
    void no_raw_update_reaches_an_illegal_state(String promotion, String change) throws SQLException {
        UUID id = UUID.randomUUID();
        insert(id, promotion);

        assertThatThrownBy(() -> database().execute("update opportunity set " + change + " where id = ?", id))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_refused_opportunity_is_not_reopened() throws SQLException {
        UUID id = UUID.randomUUID();
        insert(id, "en_attente");
        database()
                .execute(
                        "update opportunity set promotion = 'refusee', pipeline_stage = 'perdue', raison = 'contact_perdu', "
                                + "lost_from = 'acompte_recu' where id = ?",
                        id);

        assertThatThrownBy(() -> database()
                        .execute(
                                "update opportunity set pipeline_stage = 'acompte_recu', promotion = 'confirmee', "
                                        + "raison = null, lost_from = null where id = ?",
                                id))
                .hasMessageContaining("decided");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACOMPTE_RECU", "ETUDE", "DEVIS"})
    void what_is_lost_cannot_pretend_to_have_been_lost_elsewhere(PipelineStage elsewhere) throws SQLException {
        UUID id = confirmedAt(PipelineStage.PERDUE);
        var change = assertThatCode(
                () -> database().execute("update opportunity set lost_from = ? where id = ?", elsewhere.code(), id));
        if (elsewhere == PipelineStage.ACOMPTE_RECU) {
            change.doesNotThrowAnyException();
        } else {
            change.hasMessageContaining("was lost from");
        }
    }

    @Test
    void an_unlock_opens_one_opportunity() throws SQLException {
        UUID unlock = UUID.randomUUID();
        insert(UUID.randomUUID(), "en_attente", unlock);

        assertThatThrownBy(() -> insert(UUID.randomUUID(), "en_attente", unlock))
                .hasMessageContaining("opportunity_unlock_once");
    }

    private UUID confirmedAt(PipelineStage stage) throws SQLException {
        UUID id = UUID.randomUUID();
        insert(id, "confirmee");
        switch (stage) {
            case ACOMPTE_RECU -> {}
            case ETUDE -> move(id, "etude");
            case DEVIS -> move(id, "etude", "devis");
            case GAGNEE -> move(id, "etude", "devis", "gagnee");
            case PERDUE -> move(id, "perdue");
        }
        return id;
    }

    private void move(UUID id, String... stages) throws SQLException {
        for (String stage : stages) {
            database().execute(MOVE, stage, stage, stage, id);
        }
    }

    private void insert(UUID id, String promotion) throws SQLException {
        insert(id, promotion, UUID.randomUUID());
    }

    /** Asked a year ahead, so that the watchdog leaves it alone. */
    private void insert(UUID id, String promotion, UUID unlock) throws SQLException {
        database().execute("""
                insert into opportunity (id, version, contact_id, unlock_id, promotion, announced_at, nom, telephone,
                  description, montant_estime, devise, pipeline_stage, created_at, created_by, updated_at)
                values (?, 0, ?, ?, ?, now() + interval '1 year', 'Amina', '+212612345678',
                  'Cuisine', 1000, 'MAD', 'acompte_recu', now(), 'salma', now())
                """, id, UUID.randomUUID(), unlock, promotion);
    }

    private Database database() {
        return new Database(source);
    }
}
