package ma.parcours.k8s.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ma.parcours.k8s.manifest.Manifest;
import ma.parcours.k8s.manifest.Project;

/**
 * Judges the kinds that operators bring, by the JSON Schemas that are published for them. They are not part of the project:
 * they lie beside it, in {@code ../shared/crd-schemas}, or where {@code -Dparcours.crd-schemas} says.
 */
final class CustomSchemas {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V7);

    private CustomSchemas() {}

    static Path folder() {
        String named = System.getProperty("parcours.crd-schemas");
        return named == null ? Project.root().resolveSibling("shared/crd-schemas") : Path.of(named);
    }

    static boolean arePresent() {
        return Files.isDirectory(folder());
    }

    static List<String> violations(Manifest manifest) {
        Path file = folder().resolve(manifest.group()).resolve(fileName(manifest));
        if (!Files.exists(file)) {
            return List.of("no schema of " + manifest.kind() + " in " + manifest.apiVersion());
        }
        return schema(file).validate(withoutMetadata(manifest)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static JsonSchema schema(Path file) {
        return SCHEMAS.getSchema(file.toUri());
    }

    private static String fileName(Manifest manifest) {
        String version = manifest.apiVersion().substring(manifest.apiVersion().indexOf('/') + 1);
        return manifest.kind().toLowerCase(Locale.ROOT) + "_" + version + ".json";
    }

    /** Which is Kubernetes' own, and only an object here. */
    private static JsonNode withoutMetadata(Manifest manifest) {
        var json = manifest.copy();
        json.putObject("metadata");
        return json;
    }
}
