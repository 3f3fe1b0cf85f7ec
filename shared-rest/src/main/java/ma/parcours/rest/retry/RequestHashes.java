package ma.parcours.rest.retry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells whether two requests ask for the same thing: by what was understood of their bodies, so that another order of the fields is no
 * other request.
 */
@ApplicationScoped
class RequestHashes {

    /** One for all: a mapper that is copied has to learn every record anew. */
    private final ObjectMapper withoutNulls;

    RequestHashes(ObjectMapper json) {
        this.withoutNulls = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    String of(Record body) {
        try {
            byte[] understood = withoutNulls.writeValueAsBytes(body);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(understood));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
