package ma.parcours.k8s.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Project;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.storage.SimpleHeaderConverter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Debezium makes of a row is what the relay would have sent. */
class OutboxRouterTest {

    private static final String RELAY = "shared-events/src/main/java/ma/parcours/events/outbox/PendingEvent.java";
    private static final Pattern HEADER = Pattern.compile("header\\(message, \"([^\"]+)\"");

    private static final String EVENT = "0193a7c1-0000-7000-8000-000000000001";
    private static final String CONTACT = "0193a7c1-0000-7000-8000-000000000002";
    private static final String PAYLOAD = "{\"montant\": 12500.00, \"nom\": \"Aïcha\"}";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @ParameterizedTest
    @ValueSource(strings = {"contact", "opportunity"})
    void a_row_becomes_the_record_of_the_relay(String aggregate) {
        // Given
        OutboxRow row = row(aggregate, TRACE);

        // When
        SourceRecord message = told(aggregate, row);

        // Then
        assertThat(message.topic()).isEqualTo("parcours." + aggregate + ".events");
        assertThat(message.key()).isEqualTo(CONTACT);
        assertThat(message.value()).isEqualTo(PAYLOAD);
        assertThat(headers(message))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "id",
                        EVENT,
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        EVENT,
                        "ce_type",
                        "parcours." + aggregate + ".Anything.v1",
                        "ce_source",
                        "/parcours/" + aggregate + "-service",
                        "ce_time",
                        "2026-11-28T02:00:00.123456Z",
                        "ce_subject",
                        CONTACT,
                        "ce_aggregateversion",
                        "7",
                        "content-type",
                        "application/json",
                        "traceparent",
                        TRACE));
    }

    @Test
    void no_header_of_the_relay_is_missing() {
        // Given
        Set<String> ofTheRelay = HEADER.matcher(Project.text(RELAY))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        // When
        SourceRecord message = told("contact", row("contact", TRACE));

        // Then
        assertThat(ofTheRelay).hasSize(9);
        assertThat(headers(message)).containsKeys(ofTheRelay.toArray(String[]::new));
    }

    @Test
    void without_a_trace_the_header_is_there_and_empty() {
        // When
        SourceRecord message = told("contact", row("contact", null));

        // Then
        assertThat(headers(message)).containsEntry("traceparent", null);
    }

    @Test
    void the_end_of_a_row_tells_nothing() {
        // When
        @Nullable
        SourceRecord message = chain("contact").apply(row("contact", TRACE).deleted());

        // Then
        assertThat(message).isNull();
    }

    private static SourceRecord told(String aggregate, OutboxRow row) {
        return Objects.requireNonNull(chain(aggregate).apply(row.inserted()));
    }

    private static RouterChain chain(String aggregate) {
        return new RouterChain(
                Installation.named("overlays/production-debezium").get("KafkaConnector", aggregate + "-outbox"));
    }

    private static OutboxRow row(String aggregate, @Nullable String traceparent) {
        return new OutboxRow(
                EVENT,
                aggregate,
                CONTACT,
                7,
                "parcours." + aggregate + ".Anything.v1",
                PAYLOAD,
                traceparent,
                "2026-11-28T02:00:00.123456Z");
    }

    /** As the connector's header converter writes them. */
    private static Map<String, @Nullable String> headers(SourceRecord message) {
        Map<String, @Nullable String> headers = new LinkedHashMap<>();
        SimpleHeaderConverter converter = new SimpleHeaderConverter();
        message.headers().forEach(header -> {
            byte[] value = converter.fromConnectHeader(message.topic(), header.key(), header.schema(), header.value());
            headers.put(header.key(), value == null ? null : new String(value, StandardCharsets.UTF_8));
        });
        return headers;
    }
}
