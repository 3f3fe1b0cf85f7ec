package ma.parcours.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ma.parcours.events.testing.schema.Direction;
import ma.parcours.events.testing.schema.SchemaComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Within a version a schema only ever gains fields that may be absent: then whoever reads the old one reads the new
 * documents, and whoever reads the new one reads the old documents.
 */
class ReleasedSchemasTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final Path PUBLISHED = Path.of("src/main/resources/event-contract");
    private static final String ACOMPTE_RECU = "parcours.contact.AcompteRecu.v1.json";

    @ParameterizedTest
    @MethodSource("released")
    void what_was_released_is_kept(String file) {
        assertThat(breaks(read(RELEASED, file), read(PUBLISHED, file))).isEmpty();
    }

    @Test
    void every_published_schema_has_been_released() throws IOException {
        assertThat(released()).containsExactlyInAnyOrderElementsOf(names(PUBLISHED));
    }

    @Test
    void a_field_that_may_be_absent_is_welcome() {
        assertThat(breaksOf(schema -> properties(schema).putObject("canal").put("type", "string")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void what_would_let_a_reader_down_is_found(String found, Consumer<ObjectNode> change) {
        assertThat(breaksOf(change)).anySatisfy(broken -> assertThat(broken).contains(found));
    }

    static Stream<Arguments> what_would_let_a_reader_down_is_found() {
        return Stream.of(
                change("unlockId is gone", schema -> properties(schema).remove("unlockId")),
                change(
                        "unlockId was [string]",
                        schema -> property(schema, "unlockId").put("type", "integer")),
                change("format", schema -> property(schema, "unlockId").remove("format")),
                change("canal has become required", schema -> {
                    properties(schema).putObject("canal").put("type", "string");
                    ((ArrayNode) schema.path("required")).add("canal");
                }),
                change("may be absent", schema -> ((ArrayNode) schema.path("required")).remove(0)),
                change("payment", schema -> property(schema, "payment").put("$ref", "ContactSnapshot.v1.json")));
    }

    @Test
    void a_code_more_or_less_is_found_in_what_an_event_refers_to() {
        // Given
        ObjectNode current = read(PUBLISHED, "ContactSnapshot.v1.json");

        // When
        ((ArrayNode) property(current, "status").path("enum")).add("ancien");

        // Then
        assertThat(breaks(read(RELEASED, "ContactSnapshot.v1.json"), current)).isNotEmpty();
    }

    private static Arguments change(String found, Consumer<ObjectNode> change) {
        return Arguments.of(found, change);
    }

    private static Set<String> breaksOf(Consumer<ObjectNode> change) {
        ObjectNode current = read(PUBLISHED, ACOMPTE_RECU);
        change.accept(current);
        return breaks(read(RELEASED, ACOMPTE_RECU), current);
    }

    private static Set<String> breaks(JsonNode released, JsonNode current) {
        Set<String> breaks = new TreeSet<>();
        for (Direction direction : Direction.values()) {
            new SchemaComparison(
                            direction,
                            schema -> resolved(RELEASED, schema),
                            schema -> resolved(PUBLISHED, schema),
                            breaks)
                    .compare("", released, current);
        }
        return breaks;
    }

    private static JsonNode resolved(Path folder, JsonNode schema) {
        return schema.has("$ref") ? read(folder, schema.path("$ref").asText()) : schema;
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.path("properties");
    }

    private static ObjectNode property(ObjectNode schema, String name) {
        return (ObjectNode) properties(schema).path(name);
    }

    private static ObjectNode read(Path folder, String file) {
        try {
            return (ObjectNode) MAPPER.readTree(folder.resolve(file).toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> released() throws IOException {
        return names(RELEASED);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
