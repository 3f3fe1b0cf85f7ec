package ma.parcours.local.rest;

import java.net.URI;
import java.util.regex.Pattern;
import ma.parcours.local.stack.Service;

/** Where the two services listen, and which of them answers for which path. */
public record Endpoints(URI contact, URI opportunity) {

    private static final Pattern OF_OPPORTUNITIES = Pattern.compile("/api/(contacts/[^/]*/)?opportunities.*");

    public static Endpoints of(String contact, String opportunity) {
        return new Endpoints(URI.create(contact), URI.create(opportunity));
    }

    /** As if one of them answered for every path: both have some in common. */
    public Endpoints only(Service service) {
        return new Endpoints(of(service), of(service));
    }

    /** Which of them answers for a path. */
    public static Service serviceOf(String path) {
        return OF_OPPORTUNITIES.matcher(path).matches() ? Service.OPPORTUNITY : Service.CONTACT;
    }

    public URI of(String path) {
        return URI.create(of(serviceOf(path)) + path);
    }

    private URI of(Service service) {
        return switch (service) {
            case CONTACT -> contact;
            case OPPORTUNITY -> opportunity;
        };
    }
}
