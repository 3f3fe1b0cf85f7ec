package ma.parcours.contact.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactDetails;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Loss;
import ma.parcours.contact.Raison;
import ma.parcours.contact.Source;
import ma.parcours.contact.Tag;
import ma.parcours.contact.TypeBien;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.condition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it is answered, with what can be done with it now.
 *
 * @param lostFrom where {@code reactivate} leads a lost contact back to
 */
public record ContactView(
        UUID id,
        String nom,
        String telephone,
        @Nullable String email,
        @Nullable String ville,
        @Nullable String adresse,
        @Nullable TypeBien typeBien,
        @Nullable Source source,
        @Nullable UUID architecteId,
        @Nullable String notes,
        Tag tag,
        ContactStatus status,
        @Nullable LocalDate clientSince,
        @Nullable Raison raison,
        @Nullable ContactStatus lostFrom,
        @Nullable UUID leadId,
        long version,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        List<ActionView> actions)
        implements Versioned {

    /** As the caller sees it, who may not do all that the contact allows. */
    public static ContactView of(Contact contact, Caller caller) {
        ContactDetails details = contact.details();
        return new ContactView(
                contact.id().value(),
                details.nom(),
                details.telephone(),
                details.email(),
                details.ville(),
                details.adresse(),
                details.typeBien(),
                details.source(),
                details.architecteId(),
                details.notes(),
                contact.tag(),
                contact.status(),
                contact.clientSince().orElse(null),
                contact.loss().map(Loss::raison).orElse(null),
                contact.lostFrom().orElse(null),
                contact.lead().map(lead -> lead.value()).orElse(null),
                contact.version(),
                contact.createdAt(),
                contact.createdBy(),
                contact.updatedAt(),
                ActionView.from(contact.status(), caller));
    }
}
