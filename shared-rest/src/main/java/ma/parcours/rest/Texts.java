package ma.parcours.rest;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a text of a request may be, wherever in the request it stands. */
public final class Texts {

    private static final Pattern UUID_FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Texts() {}

    /** False for control characters: PostgreSQL keeps no NUL, and nobody reads the others. */
    public static boolean printable(String text) {
        return text.codePoints()
                .noneMatch(each -> Character.isISOControl(each) && each != '\n' && each != '\r' && each != '\t');
    }

    /** Java's own parser takes {@code 1-1-1-1-1} for a UUID. */
    public static Optional<UUID> uuid(String text) {
        return UUID_FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
