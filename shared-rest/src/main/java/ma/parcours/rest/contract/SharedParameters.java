package ma.parcours.rest.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.parcours.rest.retry.Once;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers that requests may carry, and which of them an operation heeds. */
final class SharedParameters {

    private static final String ACCEPT_LANGUAGE = "Accept-Language";
    private static final String IF_MATCH = "If-Match";
    private static final String PREFER = "Prefer";

    private SharedParameters() {}

    static Map<String, Parameter> all() {
        Map<String, Parameter> all = new LinkedHashMap<>();
        all.put(
                ACCEPT_LANGUAGE,
                header(ACCEPT_LANGUAGE, "The reader's languages; French unless English comes first.")
                        .example("fr"));
        all.put(
                Once.HEADER,
                header(
                                Once.HEADER,
                                "Names this one intention of the client: sent again with the same key and "
                                        + "body, it is done once and answered as the first time.")
                        .schema(text().minLength(1).maxLength(200).pattern("^[!-~]+$"))
                        .example("7f9c24e8-3b12-4fef-91e0-5d1b2c3a4f60"));
        all.put(
                IF_MATCH,
                header(
                                IF_MATCH,
                                "The ETag of what is to be changed, as it was read: the change is refused if "
                                        + "it is not current any more.")
                        .example("\"3\""));
        all.put(
                PREFER,
                header(PREFER, "respond-async: answer at once, without waiting for the outcome (RFC 7240).")
                        .example("respond-async"));
        return all;
    }

    static List<Parameter> heededBy(Route route) {
        List<String> names = new ArrayList<>(List.of(ACCEPT_LANGUAGE));
        if (route.isPost()) {
            names.add(Once.HEADER);
        }
        if (route.body().isPresent()
                && !route.pathParameters().isEmpty()
                && !route.headers().contains(PREFER)) {
            names.add(IF_MATCH);
        }
        names.addAll(route.headers());
        return names.stream()
                .map(name -> OASFactory.createParameter().ref(name))
                .toList();
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
