package ma.parcours.payment;

import jakarta.persistence.Converter;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** How a deposit was paid. */
public enum Methode implements Coded {
    VIREMENT,
    ESPECE,
    CHEQUE,
    CARTE,
    AUTRE;

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<Methode> {
        public Stored() {
            super(Methode.class);
        }
    }
}
