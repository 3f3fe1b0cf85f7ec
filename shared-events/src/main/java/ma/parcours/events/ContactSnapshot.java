package ma.parcours.events;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it stood at one version; business words travel as their codes.
 *
 * @param unlockId the right to open one opportunity, if one is open
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
        @Nullable UUID unlockId) {

    public ContactSnapshot {
        requireNonNull(contactId, "contactId");
        requireNonNull(status, "status");
        requireNonNull(tag, "tag");
        requireNonNull(nom, "nom");
        requireNonNull(telephone, "telephone");
    }
}
