package ma.parcours.local.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.Optional;

/** What a service answered. */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    /** The text at a field of the body; empty when there is none. */
    public String text(String field) {
        return body.path(field).asText("");
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The name of the problem that was answered; empty when it was none. */
    public String problem() {
        return text("type").replace("/problems/", "");
    }
}
