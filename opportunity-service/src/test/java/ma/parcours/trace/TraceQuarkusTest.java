package ma.parcours.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.events.testing.Trace;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.opportunity.testing.Spans;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;

/** A trace that reaches the service leaves it again with what the service tells. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class TraceQuarkusTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Spans spans;

    private final Trace trace = Trace.begun();
    private final ContactService contacts = ContactService.get();

    @Test
    void a_request_and_what_is_told_of_it_are_one_trace() {
        // Given
        String opportunity = Api.opened(contacts.deposit(Person.somebody()).id(), Api.MINIMAL);
        UUID contact = UUID.fromString(
                Api.get("/api/opportunities/" + opportunity).extract().path("contactId"));

        // When
        Api.anybody()
                .header(Trace.HEADER, trace.traceparent())
                .contentType("application/merge-patch+json")
                .body("{\"pipelineStage\": \"etude\"}")
                .patch("/api/opportunities/" + opportunity)
                .then()
                .statusCode(200);

        // Then
        SpanData request = spans.only(trace, SpanKind.SERVER);
        assertThat(request.getParentSpanId()).isEqualTo(trace.spanId());
        await().untilAsserted(() -> assertThat(tracesAbout(contact)).hasSize(2));
        assertThat(tracesAbout(contact).get(1)).contains(new Trace(trace.traceId(), request.getSpanId(), true));
    }

    @Test
    void each_record_of_a_batch_is_received_in_its_own_trace() {
        // Given
        Trace other = Trace.begun();
        Person one = Person.somebody().deposited();
        Person another = Person.somebody().deposited();

        // When
        contacts.tell(Map.of(one.acompteRecu(), trace, another.acompteRecu(), other));

        // Then
        assertThat(spans.only(trace, SpanKind.CONSUMER).getParentSpanId()).isEqualTo(trace.spanId());
        assertThat(spans.only(other, SpanKind.CONSUMER).getParentSpanId()).isEqualTo(other.spanId());
    }

    @Test
    void what_the_watchdog_asks_again_belongs_to_nobody_s_trace() {
        // Given
        Person person = contacts.depositThenSilence(Person.somebody());

        // When
        await().atMost(SOON).until(() -> open(person) < 300);

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tracesAbout(person.id())).hasSizeGreaterThan(1));
        assertThat(tracesAbout(person.id()).get(0))
                .hasValueSatisfying(asked -> assertThat(asked.traceId()).isEqualTo(trace.traceId()));
        assertThat(tracesAbout(person.id()).subList(1, 2)).containsOnly(Optional.empty());
        contacts.agreeTo(person);
    }

    private int open(Person person) {
        return Api.anybody()
                .header(Trace.HEADER, trace.traceparent())
                .contentType(ContentType.JSON)
                .body(Api.MINIMAL)
                .post("/api/contacts/" + person.id() + "/opportunities")
                .statusCode();
    }

    /** Of everything that was told about the contact, in order. */
    private List<Optional<Trace>> tracesAbout(UUID contact) {
        return contacts.heardOf(contact).stream().map(Trace::of).toList();
    }
}
