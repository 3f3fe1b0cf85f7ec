package ma.parcours.opportunity;

import jakarta.persistence.Converter;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** Whether contact-service has agreed to the opportunity; its answer is final. */
public enum Promotion implements Coded {
    EN_ATTENTE,
    CONFIRMEE,
    REFUSEE;

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<Promotion> {
        public Stored() {
            super(Promotion.class);
        }
    }
}
