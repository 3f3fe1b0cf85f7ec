package ma.parcours.past;

import static ma.parcours.events.guard.Statements.first;
import static ma.parcours.events.guard.Statements.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import ma.parcours.events.Ids;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.events.PipelineStageChanged;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.Raison;
import org.jspecify.annotations.Nullable;

/** The opportunities that a restored database has forgotten, or knows as they once were. */
final class ForgottenOpportunities {

    /** Older events do not tell what was said of a loss, and the database asks for it. */
    private static final String UNKNOWN = "inconnu";

    private static final String FIND = "select version from opportunity where id = ? for update";

    /** Where each begins; its contact's topic tells whether it was confirmed. */
    private static final String OPEN = """
            insert into opportunity (id, version, contact_id, unlock_id, promotion, announced_at, nom, telephone, ville,
              type_bien, description, montant_estime, devise, pipeline_stage, created_at, created_by, updated_at)
            values (?, 0, ?, ?, 'en_attente', ?, ?, ?, ?, ?, ?, ?, ?, 'acompte_recu', ?, ?, ?)
            """;

    private static final String BEGIN = """
            insert into stage_change (id, opportunity_id, to_stage, actor, at) values (?, ?, 'acompte_recu', ?, ?)
            """;

    private static final String DESCRIBE = """
            update opportunity set version = ?, titre = ?, type = ?, description = ?, montant_estime = ?, architecte_id = ?,
              date_cloture_attendue = ?, updated_at = ?
            where id = ?
            """;

    /** Only what is confirmed moves. */
    private static final String MOVE = """
            update opportunity set promotion = 'confirmee', pipeline_stage = ?, lost_from = ?, raison = ?, commentaire = ?
            where id = ?
            """;

    private static final String HISTORY = """
            insert into stage_change (id, opportunity_id, from_stage, to_stage, raison, commentaire, actor, at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private ForgottenOpportunities() {}

    static OptionalLong version(UUID opportunity, Connection database) throws SQLException {
        Optional<Long> version = first(database, row -> row.getLong(1), FIND, opportunity);
        return version.isPresent() ? OptionalLong.of(version.get()) : OptionalLong.empty();
    }

    static void add(OpportunitySnapshot told, Connection database) throws SQLException {
        write(
                database,
                OPEN,
                told.opportunityId(),
                told.contactId(),
                told.unlockId(),
                told.createdAt(),
                told.nom(),
                told.telephone(),
                told.ville(),
                told.typeBien(),
                told.description(),
                told.montantEstime(),
                told.devise(),
                told.createdAt(),
                told.createdBy(),
                told.createdAt());
        write(database, BEGIN, Ids.next(), told.opportunityId(), told.createdBy(), told.createdAt());
    }

    static void describe(OpportunitySnapshot told, Instant at, Connection database) throws SQLException {
        write(
                database,
                DESCRIBE,
                told.version(),
                told.titre(),
                told.type(),
                told.description(),
                told.montantEstime(),
                told.architecteId(),
                told.dateClotureAttendue(),
                at,
                told.opportunityId());
    }

    static void move(PipelineStageChanged moved, Instant at, Connection database) throws SQLException {
        boolean lost = moved.to().equals(PipelineStage.PERDUE.code());
        String commentaire = commentaire(moved);
        write(
                database,
                MOVE,
                moved.to(),
                lost ? moved.from() : null,
                moved.raison(),
                commentaire,
                moved.opportunityId());
        write(
                database,
                HISTORY,
                Ids.next(),
                moved.opportunityId(),
                moved.from(),
                moved.to(),
                moved.raison(),
                commentaire,
                moved.actor(),
                at);
    }

    private static @Nullable String commentaire(PipelineStageChanged moved) {
        boolean needed = Raison.AUTRE.code().equals(moved.raison());
        return needed && moved.commentaire() == null ? UNKNOWN : moved.commentaire();
    }
}
