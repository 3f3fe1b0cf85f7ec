package ma.parcours.rest.contract;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.parcours.rest.condition.Versioned;
import ma.parcours.rest.retry.RetryAnswers;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What operations answer when they succeed, and the headers that come with it. */
final class SuccessAnswers {

    private static final Map<Integer, String> MEANINGS =
            Map.of(200, "Done.", 201, "Created.", 202, "Accepted; the outcome is still open.");

    private final Schemas schemas;

    SuccessAnswers(Schemas schemas) {
        this.schemas = schemas;
    }

    APIResponse answer(DescribedOperation operation, int status, Object body) {
        Type type = operation.route().answer();
        APIResponse response = OASFactory.createAPIResponse()
                .description(MEANINGS.get(status))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(schemas.answer(type))
                                        .addExample(
                                                "exemple",
                                                OASFactory.createExample().value(ExampleJson.answer(body)))));
        headers(operation, status, type).forEach(header -> response.addHeader(header, SharedHeaders.ref(header)));
        return response;
    }

    private static List<String> headers(DescribedOperation operation, int status, Type type) {
        List<String> headers = new ArrayList<>();
        if (type instanceof Class<?> plain && Versioned.class.isAssignableFrom(plain)) {
            headers.add("ETag");
        }
        if (operation.replayed()) {
            headers.add(RetryAnswers.REPLAYED);
        }
        if (status != 200) {
            headers.add("Location");
        }
        if (status == 202 && operation.route().headers().contains("Prefer")) {
            headers.add("Preference-Applied");
        }
        return headers;
    }
}
