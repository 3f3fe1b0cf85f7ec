package ma.parcours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is said of an answer: the members that it names must be there with these values, {@code *} being any. */
record Expected(JsonNode json) {

    /** Each member that is not as said, by its path; empty when all are. */
    List<String> differencesFrom(JsonNode actual) {
        return differences("", json, actual).toList();
    }

    /** Of the answer, only what is spoken of here. */
    JsonNode partOf(JsonNode actual) {
        return part(json, actual);
    }

    private static Stream<String> differences(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            return expected.properties().stream()
                    .flatMap(member ->
                            differences(path + "/" + member.getKey(), member.getValue(), actual.path(member.getKey())));
        }
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            return IntStream.range(0, expected.size())
                    .boxed()
                    .flatMap(i -> differences(path + "/" + i, expected.get(i), actual.get(i)));
        }
        return matches(expected, actual)
                ? Stream.empty()
                : Stream.of("%s should be %s and is %s".formatted(path, expected, shown(actual)));
    }

    private static boolean matches(JsonNode expected, JsonNode actual) {
        if (expected.isTextual() && expected.asText().equals("*")) {
            return !actual.isNull() && !actual.isMissingNode();
        }
        if (expected.isNull()) {
            return actual.isNull() || actual.isMissingNode();
        }
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return expected.equals(actual);
    }

    private static JsonNode part(JsonNode expected, JsonNode actual) {
        if (expected instanceof ObjectNode named && actual.isObject()) {
            var part = JsonNodeFactory.instance.objectNode();
            named.fieldNames().forEachRemaining(name -> part.set(name, part(named.get(name), actual.path(name))));
            return part;
        }
        if (expected instanceof ArrayNode elements && actual.size() == elements.size()) {
            var part = JsonNodeFactory.instance.arrayNode();
            IntStream.range(0, elements.size()).forEach(i -> part.add(part(elements.get(i), actual.get(i))));
            return part;
        }
        return actual.isMissingNode() ? JsonNodeFactory.instance.nullNode() : actual;
    }

    private static String shown(JsonNode actual) {
        return actual.isMissingNode() ? "missing" : actual.toString();
    }
}
