package ma.parcours.k8s.schema;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.annotations.SerializedName;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares JSON with the types of a model's fields, which its own check takes lightly: to that, "80" is a number. */
final class ModelTypes {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(Integer.class, Long.class);

    private ModelTypes() {}

    static List<String> violations(Type type, JsonElement value) {
        return walk(type, value, "").toList();
    }

    private static Stream<String> walk(Type type, JsonElement value, String path) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? entries(arguments[1], value, path)
                    : items(arguments[0], value, path);
        }
        if (type == Object.class) {
            return Stream.empty();
        }
        if (fits((Class<?>) type, value)) {
            return value.isJsonObject() ? fields((Class<?>) type, value, path) : Stream.empty();
        }
        return Stream.of(path + " is no " + ((Class<?>) type).getSimpleName() + ": " + value);
    }

    private static Stream<String> fields(Class<?> model, JsonElement value, String path) {
        return Arrays.stream(model.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(SerializedName.class))
                .filter(field -> value.getAsJsonObject().has(name(field)))
                .flatMap(field -> walk(
                        field.getGenericType(), value.getAsJsonObject().get(name(field)), path + "/" + name(field)));
    }

    private static Stream<String> entries(Type type, JsonElement value, String path) {
        return value.isJsonObject()
                ? value.getAsJsonObject().entrySet().stream()
                        .flatMap(entry -> walk(type, entry.getValue(), path + "/" + entry.getKey()))
                : Stream.of(path + " is no object: " + value);
    }

    private static Stream<String> items(Type type, JsonElement value, String path) {
        return value.isJsonArray()
                ? IntStream.range(0, value.getAsJsonArray().size())
                        .boxed()
                        .flatMap(index -> walk(type, value.getAsJsonArray().get(index), path + "/" + index))
                : Stream.of(path + " is no list: " + value);
    }

    private static boolean fits(Class<?> type, JsonElement value) {
        if (!value.isJsonPrimitive()) {
            return value.isJsonObject() && type.getName().startsWith("io.kubernetes.client.openapi.models.");
        }
        JsonPrimitive primitive = value.getAsJsonPrimitive();
        if (WHOLE_NUMBERS.contains(type)) {
            return isWhole(primitive);
        }
        if (type == Boolean.class) {
            return primitive.isBoolean();
        }
        if (type == IntOrString.class) {
            return primitive.isString() || isWhole(primitive);
        }
        if (type == Quantity.class) {
            return isQuantity(primitive);
        }
        return type == Double.class ? primitive.isNumber() : !isModel(type) && primitive.isString();
    }

    private static boolean isModel(Class<?> type) {
        return type.getName().startsWith("io.kubernetes.client.openapi.models.");
    }

    private static boolean isWhole(JsonPrimitive primitive) {
        return primitive.isNumber() && primitive.getAsString().matches("-?[0-9]+");
    }

    private static boolean isQuantity(JsonPrimitive primitive) {
        return !primitive.isBoolean() && primitive.getAsString().matches("[0-9]+(\\.[0-9]+)?([numkMGTPE]|[KMGTPE]i)?");
    }

    private static String name(Field field) {
        return field.getAnnotation(SerializedName.class).value();
    }
}
