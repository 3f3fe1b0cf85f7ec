package ma.parcours.past;

import java.util.UUID;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.ContactSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What the database still knows of a contact, as far as its next event does not tell it.
 *
 * @param status as its code
 */
record KnownContact(
        long version,
        String status,
        @Nullable UUID depositId,
        @Nullable String lostFrom,
        @Nullable String raison,
        @Nullable String commentaire,
        @Nullable String adresse,
        @Nullable String source,
        @Nullable String notes) {

    boolean isBefore(ContactSnapshot told) {
        return version < told.version();
    }

    boolean isPerdu() {
        return status.equals(ContactStatus.PERDU.code());
    }

    boolean isClient() {
        return status.equals(ContactStatus.CLIENT.code());
    }
}
