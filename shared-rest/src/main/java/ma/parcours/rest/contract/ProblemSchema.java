package ma.parcours.rest.contract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.parcours.rest.problem.Problem;
import ma.parcours.rest.problem.Violation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The document of a problem: what all have, and what those of a service add, as far as its contract shows them. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema core() {
        return PlainSchemas.typed(SchemaType.OBJECT)
                .addProperty("type", PlainSchemas.formatted("uri-reference"))
                .addProperty("title", PlainSchemas.typed(SchemaType.STRING))
                .addProperty("status", PlainSchemas.of(int.class))
                .addProperty("detail", PlainSchemas.typed(SchemaType.STRING))
                .addProperty("instance", PlainSchemas.formatted("uri-reference"))
                .required(List.of("type", "title", "status", "instance"));
    }

    static void addMembers(Schemas schemas, Collection<Problem> problems, Schema problem) {
        Map<String, Schema> members = new TreeMap<>();
        problems.stream()
                .flatMap(each -> each.members().entrySet().stream())
                .forEach(member -> member(schemas, member.getValue())
                        .ifPresent(schema -> members.putIfAbsent(member.getKey(), schema)));
        members.forEach(problem::addProperty);
    }

    /** Empty for an empty list: it does not tell what could be in it. */
    private static Optional<Schema> member(Schemas schemas, Object value) {
        return value instanceof Collection<?> list
                ? list.stream().findFirst().map(first -> Schemas.array(element(schemas, first)))
                : Optional.of(element(schemas, value));
    }

    private static Schema element(Schemas schemas, Object value) {
        return value instanceof Violation ? violation() : schemas.value(value.getClass());
    }

    private static Schema violation() {
        return PlainSchemas.typed(SchemaType.OBJECT)
                .addProperty("field", PlainSchemas.typed(SchemaType.STRING))
                .addProperty("message", PlainSchemas.typed(SchemaType.STRING))
                .required(List.of("field", "message"));
    }
}
