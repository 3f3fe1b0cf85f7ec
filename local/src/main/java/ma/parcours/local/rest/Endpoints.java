package ma.parcours.local.rest;

import java.net.URI;
import java.util.regex.Pattern;

/** Where the two services listen, and which of them answers for which path. */
public record Endpoints(URI contact, URI opportunity) {

    private static final Pattern OF_OPPORTUNITIES = Pattern.compile("/api/(contacts/[^/]*/)?opportunities.*");

    public static Endpoints of(String contact, String opportunity) {
        return new Endpoints(URI.create(contact), URI.create(opportunity));
    }

    URI of(String path) {
        var service = OF_OPPORTUNITIES.matcher(path).matches() ? opportunity : contact;
        return URI.create(service + path);
    }
}
