package ma.parcours.k8s.schema;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import ma.parcours.k8s.manifest.Manifest;

/** Judges Kubernetes' own kinds by the classes that are generated from its OpenAPI document. */
final class CoreSchemas {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";

    private CoreSchemas() {}

    static List<String> violations(Manifest manifest) {
        return model(manifest)
                .map(model -> violations(model, manifest.json().toString()))
                .orElseGet(() -> List.of("there is no " + manifest.kind() + " in " + manifest.apiVersion()));
    }

    /** What every object has, those of operators included. */
    static List<String> metadataViolations(Manifest manifest) {
        return violations(
                named("V1ObjectMeta").orElseThrow(),
                manifest.json().path("metadata").toString());
    }

    private static List<String> violations(Class<?> model, String json) {
        JsonElement element = JsonParser.parseString(json);
        List<String> violations = new ArrayList<>(ModelTypes.violations(model, element));
        try {
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, element);
        } catch (InvocationTargetException invalid) {
            violations.add(
                    Objects.toString(Objects.requireNonNull(invalid.getCause()).getMessage()));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return violations;
    }

    private static Optional<Class<?>> model(Manifest manifest) {
        String version = manifest.apiVersion().substring(manifest.apiVersion().indexOf('/') + 1);
        return named(version.substring(0, 1).toUpperCase(Locale.ROOT) + version.substring(1) + manifest.kind());
    }

    private static Optional<Class<?>> named(String name) {
        try {
            return Optional.of(Class.forName(MODELS + name));
        } catch (ClassNotFoundException unknown) {
            return Optional.empty();
        }
    }
}
