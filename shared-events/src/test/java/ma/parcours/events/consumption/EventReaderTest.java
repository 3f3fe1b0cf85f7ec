package ma.parcours.events.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;
import ma.parcours.events.Samples;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventReaderTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final String TYPE = EventType.CONTACT_MODIFIE.wireName();
    private static final String TIME = "2026-03-02T10:00:00Z";

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final EventReader reader = new EventReader(metrics);

    @Test
    void a_cloud_event_is_read_with_its_id_and_time() {
        // Given
        String document = EventJson.write(Samples.contactModifie(ID, 7));

        // When
        Optional<ReceivedEvent> event = reader.read(message(TYPE, ID.toString(), TIME, document));

        // Then
        assertThat(event).contains(new ReceivedEvent(ID, Instant.parse(TIME), Samples.contactModifie(ID, 7)));
    }

    @Test
    void a_type_that_is_not_known_here_is_skipped_and_counted() {
        // When
        Optional<ReceivedEvent> event =
                reader.read(message("parcours.contact.VisiteFaite.v1", ID.toString(), TIME, "{}"));

        // Then
        assertThat(event).isEmpty();
        assertThat(metrics.counter("events.skipped").count()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void what_no_later_try_can_read_fails_for_good(String what, ConsumerRecord<String, String> message) {
        assertThatThrownBy(() -> reader.read(message)).isInstanceOf(PermanentFailure.class);
    }

    static Stream<Arguments> unreadable() {
        String document = EventJson.write(Samples.contactModifie(ID, 7));
        return Stream.of(
                Arguments.of("no type", message(null, ID.toString(), TIME, document)),
                Arguments.of(
                        "a newer major version", message(TYPE.replace(".v1", ".v2"), ID.toString(), TIME, document)),
                Arguments.of("no id", message(TYPE, null, TIME, document)),
                Arguments.of("an id that is none", message(TYPE, "seven", TIME, document)),
                Arguments.of("a time that is none", message(TYPE, ID.toString(), "yesterday", document)),
                Arguments.of("no content", message(TYPE, ID.toString(), TIME, null)),
                Arguments.of("no JSON", message(TYPE, ID.toString(), TIME, "AcompteRecu")),
                Arguments.of("another document", message(TYPE, ID.toString(), TIME, "{\"contact\":{}}")),
                Arguments.of("an empty document", message(TYPE, ID.toString(), TIME, "null")));
    }

    private static ConsumerRecord<String, String> message(
            @Nullable String type, @Nullable String id, @Nullable String time, @Nullable String document) {
        ConsumerRecord<String, String> message =
                new ConsumerRecord<>("parcours.contact.events", 3, 42, "key", document);
        header(message, "ce_type", type);
        header(message, "ce_id", id);
        header(message, "ce_time", time);
        return message;
    }

    private static void header(ConsumerRecord<String, String> message, String name, @Nullable String value) {
        if (value != null) {
            message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
