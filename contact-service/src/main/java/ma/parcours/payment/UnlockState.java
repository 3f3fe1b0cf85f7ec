package ma.parcours.payment;

import jakarta.persistence.Converter;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** What became of the right to open one opportunity. */
public enum UnlockState implements Coded {
    OPEN,
    USED,
    CANCELLED;

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<UnlockState> {
        public Stored() {
            super(UnlockState.class);
        }
    }
}
