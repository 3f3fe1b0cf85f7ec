package ma.parcours.lead.rest;

import java.time.Instant;
import java.util.UUID;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.Source;
import ma.parcours.contact.TypeBien;
import ma.parcours.lead.Lead;
import ma.parcours.lead.LeadDetails;
import ma.parcours.lead.Priorite;
import ma.parcours.lead.Statut;
import ma.parcours.rest.condition.Versioned;
import org.jspecify.annotations.Nullable;

/** A lead as it is answered. */
public record LeadView(
        UUID id,
        String nom,
        String telephone,
        @Nullable String email,
        @Nullable String ville,
        @Nullable TypeBien typeBien,
        @Nullable String message,
        @Nullable Source source,
        Priorite priorite,
        Statut statut,
        @Nullable UUID contactId,
        long version,
        Instant createdAt,
        String createdBy,
        Instant updatedAt)
        implements Versioned {

    static LeadView of(Lead lead) {
        LeadDetails details = lead.details();
        return new LeadView(
                lead.id().value(),
                details.nom(),
                details.telephone(),
                details.email(),
                details.ville(),
                details.typeBien(),
                details.message(),
                details.source(),
                details.priorite(),
                lead.statut(),
                lead.contact().map(ContactId::value).orElse(null),
                lead.version(),
                lead.createdAt(),
                lead.createdBy(),
                lead.updatedAt());
    }
}
