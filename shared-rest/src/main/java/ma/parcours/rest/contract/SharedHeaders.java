package ma.parcours.rest.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import ma.parcours.rest.retry.RetryAnswers;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The headers that answers travel with. */
final class SharedHeaders {

    private SharedHeaders() {}

    static Map<String, Header> all() {
        Map<String, Header> all = new LinkedHashMap<>();
        all.put("Content-Language", text("The language of the title, the detail and the messages.", "fr"));
        all.put("ETag", text("The version of what is answered, for If-Match.", "\"3\""));
        all.put(
                RetryAnswers.REPLAYED,
                header(
                        "Given, as true, if this is the answer to an earlier request with the "
                                + "same Idempotency-Key.",
                        SchemaType.BOOLEAN,
                        true));
        all.put("Location", text("Where it is found.", "/api/…/" + Contract.SOME_ID));
        all.put("Preference-Applied", text("Given if nothing was waited for because Prefer said so.", "respond-async"));
        all.put("Retry-After", header("After how many seconds it is worth another try.", SchemaType.INTEGER, 1));
        all.put("WWW-Authenticate", text("As RFC 6750 wants it.", "Bearer realm=\"parcours\""));
        return all;
    }

    static Header ref(String name) {
        return OASFactory.createHeader().ref(name);
    }

    private static Header text(String description, String example) {
        return header(description, SchemaType.STRING, example);
    }

    private static Header header(String description, SchemaType type, Object example) {
        Schema schema = OASFactory.createSchema().addType(type);
        return OASFactory.createHeader().description(description).schema(schema).example(example);
    }
}
