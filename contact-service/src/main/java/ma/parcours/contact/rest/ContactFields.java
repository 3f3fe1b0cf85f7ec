package ma.parcours.contact.rest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import ma.parcours.contact.ContactDetails;
import ma.parcours.contact.ContactRevision;
import ma.parcours.contact.Source;
import ma.parcours.contact.Tag;
import ma.parcours.contact.TypeBien;
import ma.parcours.rest.Phones;
import ma.parcours.rest.json.LongText;
import ma.parcours.rest.json.Phone;
import ma.parcours.rest.json.Text;
import org.jspecify.annotations.Nullable;

/** What may be written about a contact; no tag means a prospect. */
public record ContactFields(
        @NotNull @Text String nom,
        @NotNull @Text @Phone String telephone,
        @Text @Email @Nullable String email,
        @Text @Nullable String ville,
        @Text @Nullable String adresse,
        @Nullable TypeBien typeBien,
        @Nullable Source source,
        @Nullable UUID architecteId,
        @LongText @Nullable String notes,
        @Nullable Tag tag) {

    static ContactFields of(ContactRevision revision) {
        ContactDetails details = revision.details();
        return new ContactFields(
                details.nom(),
                details.telephone(),
                details.email(),
                details.ville(),
                details.adresse(),
                details.typeBien(),
                details.source(),
                details.architecteId(),
                details.notes(),
                revision.tag());
    }

    ContactRevision revision() {
        ContactDetails details = new ContactDetails(
                nom,
                Phones.normalise(telephone).orElseThrow(),
                email,
                ville,
                adresse,
                typeBien,
                source,
                architecteId,
                notes);
        return new ContactRevision(details, Objects.requireNonNullElse(tag, Tag.PROSPECT));
    }
}
