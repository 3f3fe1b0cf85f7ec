package ma.parcours.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.parcours.rest.problem.InvalidRequest;
import ma.parcours.rest.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One object becoming one record. Each component is converted and validated by itself, so that a mistyped field does
 * not hide what is wrong with the others; rules over several fields come last, when each is right for itself.
 */
final class RecordReading<T> {

    private final ObjectNode object;
    private final Class<T> type;
    private final Constraints constraints;
    private final List<Violation> violations = new ArrayList<>();

    RecordReading(ObjectNode object, Class<T> type, Constraints constraints) {
        this.object = object;
        this.type = type;
        this.constraints = constraints;
    }

    T result() {
        RecordComponent[] components = type.getRecordComponents();
        nameUnknownFields(components);
        @Nullable
        Object[] values = Arrays.stream(components).map(this::component).toArray();
        refuseIfViolated();
        T result = construct(components, values);
        violations.addAll(constraints.brokenBy(result));
        refuseIfViolated();
        return result;
    }

    private void nameUnknownFields(RecordComponent[] components) {
        Set<String> unknown = new HashSet<>();
        object.fieldNames().forEachRemaining(unknown::add);
        Arrays.stream(components).map(RecordComponent::getName).forEach(unknown::remove);
        unknown.stream()
                .sorted()
                .map(name -> Violation.of(name, "unknown-field"))
                .forEach(violations::add);
    }

    private @Nullable Object component(RecordComponent component) {
        String name = component.getName();
        JsonNode node = object.path(name);
        try {
            Object value = FieldType.of(component.getType()).read(node, component.getType());
            violations.addAll(constraints.brokenBy(value, type, name));
            return value;
        } catch (FieldType.Mistyped mistyped) {
            violations.add(new Violation(name, mistyped.key(), mistyped.arguments()));
            return null;
        }
    }

    private void refuseIfViolated() {
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    private T construct(RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(type + " refuses values that its constraints allow", thrown.getCause());
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalStateException(type + " cannot be read", notARecord);
        }
    }
}
