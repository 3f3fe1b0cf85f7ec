package ma.parcours.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.Ids;
import ma.parcours.events.Topics;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.events.testing.Trace;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Database;
import ma.parcours.testing.OpportunityService;
import ma.parcours.testing.OpportunityTopic;
import ma.parcours.testing.People;
import ma.parcours.testing.Spans;
import ma.parcours.testing.Topic;
import ma.parcours.testing.Topic.Told;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A trace that reaches the service leaves it again with what the service tells. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class TraceQuarkusTest {

    private static final String CONFIRMED = "PromotionConfirmee";

    @Inject
    Spans spans;

    @Inject
    DataSource source;

    @Inject
    MeterRegistry metrics;

    private final Trace trace = Trace.begun();
    private final OpportunityTopic questions = new OpportunityTopic();

    @AutoClose
    private final Topic told = new Topic(Topics.CONTACT_EVENTS);

    @Test
    void a_request_and_what_is_told_of_it_are_one_trace() {
        // When
        String contact = newContact(trace);

        // Then
        SpanData request = spans.only(trace, SpanKind.SERVER);
        assertThat(request.getParentSpanId()).isEqualTo(trace.spanId());
        assertThat(traceOf(told.told(contact, "ContactModifie", 1).get(0)))
                .isEqualTo(new Trace(trace.traceId(), request.getSpanId(), true));
    }

    @Test
    void a_trace_that_its_caller_does_not_keep_goes_through_and_is_not_kept_here() {
        // When
        String contact = newContact(trace.unsampled());

        // Then
        Trace passedOn = traceOf(told.told(contact, "ContactModifie", 1).get(0));
        assertThat(passedOn.traceId()).isEqualTo(trace.traceId());
        assertThat(passedOn.sampled()).isFalse();
        spans.only(kept(), SpanKind.SERVER);
        assertThat(spans.of(trace)).isEmpty();
    }

    @Test
    void an_answer_belongs_to_the_trace_of_its_question() {
        // Given
        String contact = withDeposit();

        // When
        ask(contact, trace);

        // Then
        SpanData received = spans.only(trace, SpanKind.CONSUMER);
        assertThat(received.getParentSpanId()).isEqualTo(trace.spanId());
        assertThat(traceOf(told.told(contact, CONFIRMED, 1).get(0)))
                .isEqualTo(new Trace(trace.traceId(), received.getSpanId(), true));
    }

    @Test
    void also_when_it_takes_several_tries() throws SQLException {
        // Given
        String contact = withDeposit();
        double before = retries();
        rename("unlock", "unlock_away");
        try {

            // When
            ask(contact, trace);
            await().until(() -> retries() > before + 1);
        } finally {
            rename("unlock_away", "unlock");
        }

        // Then
        assertThat(traceOf(told.told(contact, CONFIRMED, 1).get(0)).traceId()).isEqualTo(trace.traceId());
    }

    @Test
    void an_answer_to_nobody_s_question_belongs_to_no_other_trace() {
        // Given
        String traced = withDeposit();
        String untraced = withDeposit();

        // When
        ask(traced, trace);
        UUID unlock = new Database(source).openUnlockOf(untraced);
        questions.send(Ids.next(), OpportunityService.promoted(untraced, unlock));

        // Then
        assertThat(traceOf(told.told(traced, CONFIRMED, 1).get(0)).traceId()).isEqualTo(trace.traceId());
        assertThat(told.told(untraced, CONFIRMED, 1).get(0).trace())
                .hasValueSatisfying(own -> assertThat(own.traceId()).isNotEqualTo(trace.traceId()));
    }

    @Test
    void nobody_learns_from_a_trace_who_was_looked_for() {
        // When
        Api.anybody()
                .header(Trace.HEADER, trace.traceparent())
                .get("/api/contacts?q=Senhaji")
                .then()
                .statusCode(200);

        // Then
        SpanData request = spans.only(trace, SpanKind.SERVER);
        assertThat(request.getAttributes().asMap().values()).contains("/api/contacts");
        assertThat(request.toString()).doesNotContain("Senhaji").doesNotContain("127.0.0.1");
    }

    /** A later request whose span has come: then an earlier one's would have, too. */
    private Trace kept() {
        Trace later = Trace.begun();
        newContact(later);
        return later;
    }

    private static String newContact(Trace trace) {
        return Api.anybody()
                .header(Trace.HEADER, trace.traceparent())
                .contentType(ContentType.JSON)
                .body(People.anybodyAnd(Map.of()))
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String withDeposit() {
        return new Walk(source).to(ContactStatus.ACOMPTE_RECU);
    }

    private void ask(String contact, Trace from) {
        UUID unlock = new Database(source).openUnlockOf(contact);
        questions.send(Ids.next(), OpportunityService.promoted(contact, unlock), from);
    }

    private static Trace traceOf(Told event) {
        return event.trace().orElseThrow();
    }

    private double retries() {
        return metrics.counter("consumer.retries").count();
    }

    private void rename(String table, String to) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table " + table + " rename to " + to);
        }
    }
}
