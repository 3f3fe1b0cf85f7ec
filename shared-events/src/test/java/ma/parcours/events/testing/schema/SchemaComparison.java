package ma.parcours.events.testing.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Whether everything that one side may write is something that the other side reads.
 *
 * @param released finds what a schema of the released contract stands for, a reference for instance; {@code current} likewise
 * @param breaks where what is found is put down
 */
public record SchemaComparison(
        Direction direction, UnaryOperator<JsonNode> released, UnaryOperator<JsonNode> current, Set<String> breaks) {

    /** Ours has a meaning that only equality keeps. */
    private static final List<String> EXACT = List.of("format", "pattern", "multipleOf");

    private static final List<String> UPPER = List.of("maxLength", "maximum");
    private static final List<String> LOWER = List.of("minLength", "minimum", "exclusiveMinimum");

    public void compare(String where, JsonNode oldReference, JsonNode nowReference) {
        JsonNode old = released.apply(oldReference);
        JsonNode now = current.apply(nowReference);
        compareTypes(where, old, now);
        compareCodes(where, old, now);
        compareProperties(where, old, now);
        if (direction == Direction.REQUEST) {
            compareLimits(where, old, now);
        }
        EXACT.forEach(keyword -> compareExactly(where, keyword, old, now));
        compareParts(where + "[]", "items", old, now);
        compareParts(where + ".*", "additionalProperties", old, now);
    }

    private void compareTypes(String where, JsonNode old, JsonNode now) {
        Set<String> readable = texts(direction.reader(old, now).path("type"));
        Set<String> written = texts(direction.writer(old, now).path("type"));
        if (!readable.isEmpty() && !readable.containsAll(written)) {
            breaks.add("%s was %s and is %s".formatted(where, texts(old.path("type")), texts(now.path("type"))));
        }
    }

    private void compareCodes(String where, JsonNode old, JsonNode now) {
        Set<String> readable = texts(direction.reader(old, now).path("enum"));
        Set<String> written = texts(direction.writer(old, now).path("enum"));
        if (!readable.isEmpty() && (written.isEmpty() || !readable.containsAll(written))) {
            breaks.add("%s was one of %s and is one of %s"
                    .formatted(where, texts(old.path("enum")), texts(now.path("enum"))));
        }
    }

    private void compareProperties(String where, JsonNode old, JsonNode now) {
        old.path("properties").properties().forEach(property -> {
            String name = where + "." + property.getKey();
            JsonNode still = now.path("properties").path(property.getKey());
            if (still.isMissingNode()) {
                breaks.add(name + " is gone");
            } else {
                compare(name, property.getValue(), still);
            }
        });
        Set<String> missed = texts(direction.reader(old, now).path("required"));
        missed.removeAll(texts(direction.writer(old, now).path("required")));
        missed.forEach(name -> breaks.add("%s.%s %s"
                .formatted(
                        where, name, direction == Direction.REQUEST ? "has become required" : "may be absent by now")));
    }

    private void compareLimits(String where, JsonNode old, JsonNode now) {
        UPPER.forEach(limit -> compareLimit(where, limit, old, now, 1));
        LOWER.forEach(limit -> compareLimit(where, limit, old, now, -1));
    }

    private void compareLimit(String where, String limit, JsonNode old, JsonNode now, int sign) {
        boolean stricter = now.has(limit)
                && (!old.has(limit)
                        || sign
                                        * now.path(limit)
                                                .decimalValue()
                                                .compareTo(old.path(limit).decimalValue())
                                < 0);
        if (stricter) {
            breaks.add("%s: %s was %s and is %s".formatted(where, limit, old.path(limit), now.path(limit)));
        }
    }

    private void compareExactly(String where, String keyword, JsonNode old, JsonNode now) {
        JsonNode expected = direction.reader(old, now).path(keyword);
        if (!expected.isMissingNode()
                && !expected.equals(direction.writer(old, now).path(keyword))) {
            breaks.add("%s: %s was %s and is %s".formatted(where, keyword, old.path(keyword), now.path(keyword)));
        }
    }

    private void compareParts(String where, String keyword, JsonNode old, JsonNode now) {
        if (old.path(keyword).isObject() && now.path(keyword).isObject()) {
            compare(where, old.path(keyword), now.path(keyword));
        } else if (direction == Direction.REQUEST && isFalse(now.path(keyword)) && !isFalse(old.path(keyword))) {
            breaks.add(where + " is not accepted any more");
        }
    }

    private static boolean isFalse(JsonNode node) {
        return node.isBoolean() && !node.booleanValue();
    }

    private static Set<String> texts(JsonNode oneOrMore) {
        Set<String> texts = new LinkedHashSet<>();
        if (oneOrMore.isTextual()) {
            texts.add(oneOrMore.textValue());
        }
        oneOrMore.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
