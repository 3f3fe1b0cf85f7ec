package ma.parcours.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it stood at one version; business words travel as their codes.
 *
 * @param unlockId the right to open one opportunity, if one is open
 * @param createdAt since when there is the contact; null in events that were told before this, adresse, source, notes, leadId and
 *     createdBy were
 */
public record ContactSnapshot(
        UUID contactId,
        long version,
        String status,
        String tag,
        String nom,
        String telephone,
        @Nullable String email,
        @Nullable String ville,
        @Nullable String typeBien,
        @Nullable UUID architecteId,
        @Nullable LocalDate clientSince,
        @Nullable UUID unlockId,
        @Nullable String adresse,
        @Nullable String source,
        @Nullable String notes,
        @Nullable UUID leadId,
        @Nullable Instant createdAt,
        @Nullable String createdBy) {

    public ContactSnapshot {
        requireNonNull(contactId, "contactId");
        requireNonNull(status, "status");
        requireNonNull(tag, "tag");
        requireNonNull(nom, "nom");
        requireNonNull(telephone, "telephone");
    }

    /** Whether it tells all that there is of a contact, so that what is absent is absent there, too. */
    @JsonIgnore
    public boolean isWhole() {
        return createdAt != null;
    }
}
