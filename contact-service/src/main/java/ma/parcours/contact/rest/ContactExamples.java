package ma.parcours.contact.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Raison;
import ma.parcours.contact.Source;
import ma.parcours.contact.Tag;
import ma.parcours.contact.TypeBien;
import ma.parcours.rest.contract.Contract;
import org.jspecify.annotations.Nullable;

/** The contact that the contract tells of, at several moments of her life. */
public final class ContactExamples {

    public static final UUID CONTACT_ID = UUID.fromString(Contract.SOME_ID);
    public static final UUID LEAD_ID = UUID.fromString("0192f3a1-55d0-7c3a-8e41-2b7d9f0c6e15");
    public static final UUID ARCHITECTE_ID = UUID.fromString("0192e0c4-1a2b-7d4c-9f3e-6a5b4c3d2e1f");

    public static final ContactView JUST_CONVERTED = contact(ContactStatus.QUALIFIE, 0, null);

    static final ContactFields FIELDS = new ContactFields(
            "Salma Bennani",
            "06 61 23 45 67",
            "salma.bennani@exemple.ma",
            "Casablanca",
            "12, rue des Orangers, Anfa",
            TypeBien.VILLA,
            Source.INSTAGRAM,
            ARCHITECTE_ID,
            "Souhaite rénover la villa familiale avant l’été.",
            Tag.PROSPECT);

    private ContactExamples() {}

    static ContactView at(ContactStatus status, long version) {
        return contact(status, version, null);
    }

    static ContactView lost(Raison raison, long version) {
        return contact(ContactStatus.PERDU, version, raison);
    }

    private static ContactView contact(ContactStatus status, long version, @Nullable Raison raison) {
        boolean client = status == ContactStatus.CLIENT;
        return new ContactView(
                CONTACT_ID,
                "Salma Bennani",
                "+212661234567",
                "salma.bennani@exemple.ma",
                "Casablanca",
                null,
                TypeBien.VILLA,
                Source.INSTAGRAM,
                ARCHITECTE_ID,
                "Souhaite rénover la villa familiale avant l’été.",
                client ? Tag.CLIENT : Tag.PROSPECT,
                status,
                client ? LocalDate.parse("2026-03-09") : null,
                raison,
                raison == null ? null : ContactStatus.PRISE_DE_BESOIN,
                LEAD_ID,
                version,
                Instant.parse("2026-03-02T10:30:00.250000Z"),
                "amina",
                Instant.parse("2026-03-09T16:05:12.480000Z"),
                ActionView.from(status, right -> true));
    }
}
