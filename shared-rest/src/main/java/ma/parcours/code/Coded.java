package ma.parcours.code;

import java.util.Locale;

/** A constant of a closed list. It travels, and rests in the database, as its own name in lower case. */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
