package ma.parcours.opportunity;

import jakarta.persistence.Converter;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** Why an opportunity was lost. */
public enum Raison implements Coded {
    BUDGET,
    SANS_REPONSE,
    ANNULATION,
    CONCURRENCE,
    AUTRE,
    /** Set by the system only: the promotion was refused. */
    CONTACT_PERDU;

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<Raison> {
        public Stored() {
            super(Raison.class);
        }
    }
}
