package ma.parcours.rest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import ma.parcours.rest.problem.BodyLimit;
import ma.parcours.rest.problem.InvalidRequest;
import ma.parcours.rest.problem.Violation;

/** Reads bodies by the letter: one JSON object, no key twice, nothing after it, an absent one like {@code {}}. */
@ApplicationScoped
public class StrictJson {

    private static final ObjectReader TREES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    private final ObjectMapper mapper;
    private final Constraints constraints;

    StrictJson(ObjectMapper mapper, Constraints constraints) {
        this.mapper = mapper;
        this.constraints = constraints;
    }

    /**
     * Throws {@link InvalidRequest} for anything that is not one well-formed object, and a {@link ClientErrorException} (413) for
     * more than {@link BodyLimit#BYTES}.
     */
    public ObjectNode parse(InputStream body) throws IOException {
        JsonNode tree = tree(bytes(body));
        if (tree.isMissingNode()) {
            return mapper.createObjectNode();
        }
        if (!(tree instanceof ObjectNode object)) {
            throw InvalidRequest.because(Violation.BODY, "not-an-object");
        }
        return object;
    }

    /** Throws {@link InvalidRequest} with every violation of every field at once. */
    public <T> T read(ObjectNode object, Class<T> type) {
        return new RecordReading<>(object, type, constraints).result();
    }

    ObjectNode write(Record values) {
        return mapper.valueToTree(values);
    }

    /** Reads to the end also what is too long: whoever is cut off while sending does not hear why. */
    private static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(BodyLimit.BYTES);
        if (body.transferTo(OutputStream.nullOutputStream()) > 0) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return bytes;
    }

    private static JsonNode tree(byte[] body) throws IOException {
        try {
            return TREES.readTree(body);
        } catch (JsonProcessingException unreadable) {
            var at = unreadable.getLocation();
            throw at == null
                    ? InvalidRequest.because(Violation.BODY, "unreadable")
                    : InvalidRequest.because(Violation.BODY, "unreadable-at", at.getLineNr(), at.getColumnNr());
        } catch (CharConversionException notUnicode) {
            throw InvalidRequest.because(Violation.BODY, "unreadable");
        }
    }
}
