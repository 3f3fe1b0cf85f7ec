package ma.parcours.events;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as it stood at one version: enough to build it again from nothing.
 *
 * @param unlockId the deposit's right that it was opened with
 * @param nom the contact's name when the opportunity was opened; likewise telephone, ville and typeBien
 * @param montantEstime in {@code devise}, at most two decimals; on the wire a string, so that no reader turns it into a float
 */
public record OpportunitySnapshot(
        UUID opportunityId,
        UUID contactId,
        UUID unlockId,
        long version,
        String nom,
        String telephone,
        @Nullable String ville,
        @Nullable String typeBien,
        @Nullable String titre,
        @Nullable String type,
        String description,
        @JsonFormat(shape = STRING) BigDecimal montantEstime,
        String devise,
        @Nullable UUID architecteId,
        @Nullable LocalDate dateClotureAttendue,
        String pipelineStage,
        Instant createdAt,
        String createdBy) {

    public OpportunitySnapshot {
        requireNonNull(opportunityId, "opportunityId");
        requireNonNull(contactId, "contactId");
        requireNonNull(unlockId, "unlockId");
        requireNonNull(nom, "nom");
        requireNonNull(telephone, "telephone");
        requireNonNull(description, "description");
        requireNonNull(montantEstime, "montantEstime");
        requireNonNull(devise, "devise");
        requireNonNull(pipelineStage, "pipelineStage");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(createdBy, "createdBy");
    }
}
