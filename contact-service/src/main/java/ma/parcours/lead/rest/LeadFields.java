package ma.parcours.lead.rest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import ma.parcours.contact.Source;
import ma.parcours.contact.TypeBien;
import ma.parcours.lead.LeadDetails;
import ma.parcours.lead.LeadRevision;
import ma.parcours.lead.Priorite;
import ma.parcours.lead.Statut;
import ma.parcours.rest.Phones;
import ma.parcours.rest.json.LongText;
import ma.parcours.rest.json.Phone;
import ma.parcours.rest.json.Text;
import org.jspecify.annotations.Nullable;

/** What may be written about a lead; without more words it is new, and of middling priority. */
public record LeadFields(
        @NotNull @Text String nom,
        @NotNull @Text @Phone String telephone,
        @Text @Email @Nullable String email,
        @Text @Nullable String ville,
        @Nullable TypeBien typeBien,
        @LongText @Nullable String message,
        @Nullable Source source,
        @Nullable Priorite priorite,
        @Nullable Statut statut) {

    static LeadFields of(LeadRevision revision) {
        LeadDetails details = revision.details();
        return new LeadFields(
                details.nom(),
                details.telephone(),
                details.email(),
                details.ville(),
                details.typeBien(),
                details.message(),
                details.source(),
                details.priorite(),
                revision.statut());
    }

    LeadRevision revision() {
        LeadDetails details = new LeadDetails(
                nom,
                Phones.normalise(telephone).orElseThrow(),
                email,
                ville,
                typeBien,
                message,
                source,
                Objects.requireNonNullElse(priorite, Priorite.MOYENNE));
        return new LeadRevision(details, Objects.requireNonNullElse(statut, Statut.NOUVEAU));
    }
}
