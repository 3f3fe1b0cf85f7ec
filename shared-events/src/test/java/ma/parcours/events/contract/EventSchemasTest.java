package ma.parcours.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ma.parcours.events.DomainEvent;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;
import ma.parcours.events.Samples;
import ma.parcours.events.testing.schema.EventSchemaCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published about the events is what the code writes and reads, now and of every earlier version. */
class EventSchemasTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final EventSchemaCheck published = EventSchemaCheck.published();

    @ParameterizedTest
    @MethodSource("ma.parcours.events.Samples#everyEvent")
    void what_the_code_writes_fits_the_published_schema(DomainEvent event) {
        assertThat(published.misfits(EventType.of(event).wireName(), EventJson.write(event)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ma.parcours.events.contract.Goldens#all")
    void whatever_was_released_is_still_read_without_loss(Goldens.Golden golden) throws JsonProcessingException {
        // When
        DomainEvent read = EventJson.read(golden.type(), golden.document());

        // Then
        assertThat(MAPPER.readTree(EventJson.write(read))).isEqualTo(MAPPER.readTree(golden.document()));
    }

    @ParameterizedTest
    @MethodSource("ma.parcours.events.contract.Goldens#all")
    void whatever_was_released_still_fits(Goldens.Golden golden) {
        assertThat(published.misfits(golden.type().wireName(), golden.document()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_event_is_shown_whole_and_at_its_smallest(EventType type) {
        assertThat(Goldens.of(type))
                .extracting(golden -> golden.file().getFileName().toString())
                .contains("full.json", "minimal.json");
    }

    @ParameterizedTest
    @EnumSource
    void every_event_is_described_field_by_field(EventType type) {
        JsonNode schema = EventSchemas.of(type);
        assertThat(schema.path("title").asText()).isEqualTo(type.payload().getSimpleName());
        assertThat(schema.path("x-told-when").asText()).isNotEmpty();
        isDescribed(schema, type.payload());
    }

    @ParameterizedTest
    @EnumSource
    void every_example_fits(EventType type) {
        assertThat(EventSchemas.of(type).path("examples"))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(published.misfits(type.wireName(), example.toString()))
                        .isEmpty());
    }

    @Test
    void a_document_that_is_none_is_found_out() {
        String document = EventJson.write(Samples.acompteRecu(Samples.UNLOCK)).replace("12500.50", "12500.5");

        assertThat(published.misfits("parcours.contact.AcompteRecu.v1", document))
                .singleElement()
                .asString()
                .contains("montant");
    }

    /** A field is required exactly if the record cannot be without it. */
    private static void isDescribed(JsonNode schema, Class<?> type) {
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        assertThat(names(schema.path("properties").fieldNames()))
                .isEqualTo(components.stream().map(RecordComponent::getName).collect(Collectors.toSet()));
        assertThat(texts(schema.path("required")))
                .isEqualTo(components.stream()
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet()));
        for (RecordComponent component : components) {
            JsonNode property = schema.path("properties").path(component.getName());
            assertThat(property.path("description").asText()).isNotEmpty();
            if (component.getType().isRecord()) {
                isDescribed(EventSchemas.resolved(property), component.getType());
            }
        }
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Iterator<String> names) {
        return Stream.generate(() -> names.hasNext() ? names.next() : "")
                .takeWhile(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
