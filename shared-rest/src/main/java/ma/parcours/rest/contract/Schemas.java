package ma.parcours.rest.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import ma.parcours.code.Coded;
import ma.parcours.code.Codes;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schemas of a contract: each type that travels is described once, under its name, and referred to. */
final class Schemas {

    private static final String PROBLEM = "Problem";

    private final Map<String, Schema> named = new TreeMap<>();
    private final RecordSchemas records = new RecordSchemas(this);

    Map<String, Schema> named() {
        return named;
    }

    /** Of whatever may be answered. */
    Schema answer(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? ref(plain.getSimpleName(), () -> records.answer(plain)) : value(plain);
    }

    Schema request(Class<?> fields) {
        return ref(fields.getSimpleName(), () -> records.request(fields));
    }

    Schema patch(Class<?> fields) {
        return ref(fields.getSimpleName().replaceFirst("(Fields)?$", "Patch"), () -> records.patch(fields));
    }

    /** Whether an empty object is not enough. */
    boolean needsSomething(Schema reference) {
        return describedBy(reference).getRequired() != null;
    }

    Schema problem() {
        return ref(PROBLEM, ProblemSchema::core);
    }

    /** The members that the problems of the service have besides those that all have. */
    void problemsHave(Collection<Problem> problems) {
        ProblemSchema.addMembers(this, problems, describedBy(problem()));
    }

    /** Of one value; a closed list is described by its codes. */
    Schema value(Class<?> type) {
        return Coded.class.isAssignableFrom(type)
                ? ref(type.getSimpleName(), () -> codes(type.asSubclass(Coded.class)))
                : PlainSchemas.of(type);
    }

    private Schema generic(ParameterizedType type) {
        Type element = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (type.getRawType() == Page.class) {
            String name = ((Class<?>) element).getSimpleName().replaceFirst("View$", "") + "Page";
            return ref(name, () -> records.page(answer(element)));
        }
        return type.getRawType() == Map.class
                ? PlainSchemas.typed(SchemaType.OBJECT).additionalPropertiesSchema(answer(element))
                : array(answer(element));
    }

    static Schema array(Schema items) {
        return PlainSchemas.typed(SchemaType.ARRAY).items(items);
    }

    private Schema describedBy(Schema reference) {
        String name = reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
        return Objects.requireNonNull(named.get(name), name);
    }

    private Schema ref(String name, Supplier<Schema> description) {
        if (!named.containsKey(name)) {
            named.put(name, OASFactory.createSchema()); // it may refer to itself
            named.put(name, description.get());
        }
        return OASFactory.createSchema().ref(name);
    }

    private static Schema codes(Class<? extends Coded> type) {
        return PlainSchemas.typed(SchemaType.STRING).enumeration(List.copyOf(Codes.of(type)));
    }
}
