package ma.parcours.lead;

import jakarta.persistence.Converter;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** How soon a lead should be called. */
public enum Priorite implements Coded {
    HAUTE,
    MOYENNE,
    BASSE;

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<Priorite> {
        public Stored() {
            super(Priorite.class);
        }
    }
}
