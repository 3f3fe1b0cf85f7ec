package ma.parcours.contact;

import jakarta.persistence.Converter;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** Why a contact was lost. */
public enum Raison implements Coded {
    BUDGET,
    SANS_REPONSE,
    ANNULATION,
    CONCURRENCE,
    AUTRE;

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<Raison> {
        public Stored() {
            super(Raison.class);
        }
    }
}
