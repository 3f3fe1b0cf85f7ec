package ma.parcours.rest.condition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.parcours.rest.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The {@code If-Match} of the request that is being served (RFC 9110, section 13.1.1). */
@RequestScoped
public class Conditions {

    private static final Pattern LIST = Pattern.compile("\\s*(W/)?\"[^\"]*\"\\s*(,\\s*(W/)?\"[^\"]*\"\\s*)*");
    private static final Pattern VERSION = Pattern.compile("(?<!W/)\"(\\d{1,18})\"");

    private final HttpHeaders headers;

    Conditions(HttpHeaders headers) {
        this.headers = headers;
    }

    /** For a write to one thing; throws {@link InvalidRequest} for a header that cannot be understood. */
    public Expectation ifMatch() {
        @Nullable String header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null || header.strip().equals("*")) {
            return new Expectation.Any();
        }
        if (!LIST.matcher(header).matches()) {
            throw InvalidRequest.because(HttpHeaders.IF_MATCH, "not-an-etag");
        }
        return new Expectation.OneOf(versions(header));
    }

    /** For what adds to a list, which has no versions: throws {@link StaleVersion} if somebody expects one of it. */
    public void mustBeAbsent() {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            throw new StaleVersion(null);
        }
    }

    /** Weak ones and those that we never gave match nothing. */
    private static Set<Long> versions(String header) {
        return VERSION.matcher(header)
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .collect(Collectors.toSet());
    }
}
