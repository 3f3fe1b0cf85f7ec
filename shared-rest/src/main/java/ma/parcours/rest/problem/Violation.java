package ma.parcours.rest.problem;

import java.util.List;

/** One thing wrong with one field (or query parameter) of a request; the words follow when the reader is known. */
public record Violation(String field, String key, List<Object> arguments) {

    /** What concerns the body as a whole rather than one of its fields. */
    public static final String BODY = "";

    /** The key {@code violation.verbatim} says its argument and nothing else. */
    private static final String VERBATIM = "verbatim";

    public Violation {
        arguments = List.copyOf(arguments);
    }

    /** The words stand under {@code violation.<key>} in a {@code problems} bundle. */
    public static Violation of(String field, String key, Object... arguments) {
        return new Violation(field, key, List.of(arguments));
    }

    /** For a message that is already in the reader's language, such as Bean Validation's. */
    public static Violation said(String field, String message) {
        return of(field, VERBATIM, message);
    }
}
