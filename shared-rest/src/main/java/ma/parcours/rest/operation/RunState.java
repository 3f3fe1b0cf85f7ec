package ma.parcours.rest.operation;

import jakarta.persistence.Converter;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** How far an operation has come. */
public enum RunState implements Coded {
    /** Asked for: somebody works on it, or will. */
    RUNNING,
    DONE,
    /** Something prevented it that it does not name; the log does. */
    FAILED;

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<RunState> {
        public Stored() {
            super(RunState.class);
        }
    }
}
