package ma.parcours.rest.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds the examples of a document against its schemas. */
final class ExampleCheck {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private ExampleCheck() {}

    /** Of requests, answers and problems. */
    static List<String> misfits(Operation operation) {
        List<String> misfits = new ArrayList<>();
        Stream.concat(Stream.of(operation.requestBody()), operation.responses().values().stream())
                .flatMap(place -> place.path("content").properties().stream())
                .forEach(media -> misfits(operation, media.getValue(), misfits));
        return misfits;
    }

    private static void misfits(Operation operation, JsonNode media, List<String> misfits) {
        JsonSchema schema = schema(operation.document(), media.path("schema"));
        media.path("examples").properties().forEach(example -> {
            for (ValidationMessage message : schema.validate(example.getValue().path("value"))) {
                misfits.add("%s, %s: %s".formatted(operation, example.getKey(), message.getMessage()));
            }
        });
    }

    /** References are resolved within the document. */
    private static JsonSchema schema(Document document, JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.root().path("components"));
        return SCHEMAS.getSchema(whole, CONFIG);
    }
}
