package ma.parcours.timeline;

import jakarta.persistence.Converter;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** What a timeline entry tells. */
public enum Kind implements Coded {
    CONTACT_CREE,
    LEAD_CONVERTI,
    PRISE_DE_BESOIN,
    ACOMPTE_RECU,
    CONTACT_PERDU,
    CONTACT_REACTIVE,
    NOUVEAU_PROJET,
    CLIENT_PROMU,
    OPPORTUNITE_CREEE,
    ETAPE_CHANGEE,
    PROMOTION_REFUSEE;

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<Kind> {
        public Stored() {
            super(Kind.class);
        }
    }
}
