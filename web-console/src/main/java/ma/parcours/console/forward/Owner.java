package ma.parcours.console.forward;

import java.util.regex.Pattern;

/** Which service a path belongs to. */
enum Owner {
    CONTACT,
    OPPORTUNITY;

    private static final Pattern OPPORTUNITIES = Pattern.compile("/api/(contacts/[^/]+/)?opportunities(/.*)?");

    static Owner of(String path) {
        return OPPORTUNITIES.matcher(path).matches() ? OPPORTUNITY : CONTACT;
    }
}
