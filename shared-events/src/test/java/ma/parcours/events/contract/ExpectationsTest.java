package ma.parcours.events.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.parcours.events.EventType;
import ma.parcours.events.testing.schema.Expectations;
import org.junit.jupiter.api.Test;

/** What the consumers have said that they need of the events, and whether it is published. */
class ExpectationsTest {

    private static final Path FOLDER = Path.of("src/test/resources/expectations");
    private static final Expectations READER = Expectations.OPPORTUNITY_SERVICE;
    private static final String SOME_ID = "0192f3b0-1c2d-7e3f-8a4b-5c6d7e8f9a0b";
    private static final String NOON = "2026-03-02T12:00:00Z";
    private static final String DEPOSIT = "parcours.contact.AcompteRecu.v1";

    @Test
    void every_folder_is_one_consumers() throws IOException {
        assertThat(names(FOLDER))
                .containsExactlyInAnyOrderElementsOf(
                        Expectations.all().stream().map(Expectations::consumer).toList());
    }

    @Test
    void every_consumer_has_said_what_it_needs_of_each_event_that_it_reads_and_of_no_other() throws IOException {
        for (Expectations each : Expectations.all()) {
            assertThat(names(FOLDER.resolve(each.consumer())))
                    .filteredOn(file -> file.startsWith("parcours."))
                    .containsExactlyInAnyOrderElementsOf(
                            read(each).map(EventSchemas::fileOf).toList());
        }
    }

    @Test
    void what_is_published_as_an_example_is_enough_for_everybody() {
        for (Expectations each : Expectations.all()) {
            assertThat(read(each))
                    .allSatisfy(type -> assertThat(examples(type))
                            .isNotEmpty()
                            .allSatisfy(example -> assertThat(each.misfits(type.wireName(), example.toString()))
                                    .isEmpty()));
        }
    }

    @Test
    void the_least_that_is_needed_is_all_that_stays() throws JsonProcessingException {
        // Given
        String deposit = examples(EventType.ACOMPTE_RECU).get(0).toString();

        // When
        String least = READER.least(DEPOSIT, deposit.replaceFirst("\\{", "{\"more\": {\"still\": 1},"));

        // Then
        JsonNode read = new JsonMapper().readTree(least);
        assertThat(read.fieldNames()).toIterable().containsExactlyInAnyOrder("unlockId", "payment", "contact");
        assertThat(read.path("contact").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("contactId", "version", "status", "unlockId", "tag", "nom", "telephone");
        assertThat(READER.least(Map.of("ce_id", SOME_ID, "ce_type", DEPOSIT, "ce_time", NOON, "ce_source", "/x")))
                .containsOnlyKeys("ce_id", "ce_type", "ce_time");
    }

    @Test
    void what_is_not_enough_is_found_out() {
        String deposit = examples(EventType.ACOMPTE_RECU).get(0).toString();
        String without = deposit.replaceAll("\"unlockId\":\"[^\"]*\"\\}\\}", "\"unlock\":null}}");

        assertThat(without).isNotEqualTo(deposit);
        assertThat(READER.misfits(DEPOSIT, without)).singleElement().asString().contains("unlockId");
        assertThatThrownBy(() -> READER.least(DEPOSIT, without)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<EventType> read(Expectations reader) {
        return Arrays.stream(EventType.values()).filter(type -> type.aggregate() == reader.read());
    }

    private static JsonNode examples(EventType type) {
        return EventSchemas.of(type).path("examples");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
