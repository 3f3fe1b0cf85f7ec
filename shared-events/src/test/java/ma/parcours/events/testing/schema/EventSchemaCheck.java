package ma.parcours.events.testing.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** Whether a document is what the published schema of its event says. */
public final class EventSchemaCheck {

    /** A name for the folder that the files refer to each other in; nothing is fetched from there. */
    private static final String BASE = "https://parcours.example/schemas/";

    private final JsonSchemaFactory factory;

    private EventSchemaCheck(String folder) {
        this.factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(BASE, "classpath:" + folder + "/")));
    }

    /** By the schemas that the services serve. */
    public static EventSchemaCheck published() {
        return new EventSchemaCheck("event-contract");
    }

    /** By what one consumer needs, as it has said itself. */
    public static EventSchemaCheck expectedBy(String consumer) {
        return new EventSchemaCheck("expectations/" + consumer);
    }

    /** What is wrong with a document of the type of this name, {@code parcours.contact.AcompteRecu.v1} and so on. */
    public List<String> misfits(String type, String document) {
        return schema(type).validate(document, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    private JsonSchema schema(String type) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return factory.getSchema(SchemaLocation.of(BASE + type + ".json"), config);
    }
}
