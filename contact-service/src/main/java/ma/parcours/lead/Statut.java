package ma.parcours.lead;

import jakarta.persistence.Converter;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** How far the qualification of a lead has come. */
public enum Statut implements Coded {
    NOUVEAU,
    A_RECONTACTER,
    SANS_REPONSE,
    NON_INTERESSE,
    REFUSE,
    CONVERTI;

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<Statut> {
        public Stored() {
            super(Statut.class);
        }
    }
}
