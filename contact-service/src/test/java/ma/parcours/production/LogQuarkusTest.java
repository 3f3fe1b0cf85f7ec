package ma.parcours.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.Ids;
import ma.parcours.events.testing.Trace;
import ma.parcours.testing.Api;
import ma.parcours.testing.Database;
import ma.parcours.testing.OpportunityService;
import ma.parcours.testing.OpportunityTopic;
import ma.parcours.testing.Walk;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A line of the log is an object, and says to which trace it belongs. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class LogQuarkusTest {

    private static final Logger LOG = Logger.getLogger("ma.parcours.production");

    @Inject
    DataSource source;

    @AutoClose
    private final LogLines lines = new LogLines();

    private final Trace trace = Trace.begun();

    @Test
    void what_a_request_logs_belongs_to_its_trace() {
        // Given
        String contact = Api.newContact();

        // When
        Api.anybody()
                .header(Trace.HEADER, trace.traceparent())
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/contacts/" + contact + "/prise-de-besoin")
                .then()
                .statusCode(200);

        // Then
        JsonPath line = only("prise_de_besoin contact=" + contact);
        assertThat(line.getString("mdc.traceId")).isEqualTo(trace.traceId());
        assertThat(line.getString("mdc.spanId")).hasSize(16).isNotEqualTo(trace.spanId());
        assertThat(line.getString("level")).isEqualTo("INFO");
        assertThat(line.getString("loggerName")).startsWith("ma.parcours.");
        assertThat(line.getString("timestamp")).startsWith("20");
        assertThat(line.getString("threadName")).isNotEmpty();
        assertThat(line.getMap("$")).doesNotContainKeys("sequence", "ndc", "processId");
    }

    @Test
    void what_a_consumer_logs_belongs_to_the_trace_of_the_event() {
        // Given
        String contact = new Walk(source).to(ContactStatus.ACOMPTE_RECU);
        UUID unlock = new Database(source).openUnlockOf(contact);

        // When
        new OpportunityTopic().send(Ids.next(), OpportunityService.promoted(contact, unlock), trace);

        // Then
        await().until(() -> Api.statusOf(contact).equals("client"));
        JsonPath line = only("contact=" + contact + " opportunity=" + Ids.opportunityOf(unlock));
        assertThat(line.getString("mdc.traceId")).isEqualTo(trace.traceId());
    }

    @Test
    void a_stack_trace_is_one_text_in_the_same_line() {
        // When
        LOG.error("it broke", new IllegalStateException("here", new IllegalArgumentException("because")));

        // Then
        assertThat(only("it broke").getString("stackTrace"))
                .contains("IllegalStateException: here", "Caused by: ", "IllegalArgumentException: because", "\tat ");
    }

    private JsonPath only(String text) {
        await().untilAsserted(() -> assertThat(lines.with(text)).hasSize(1));
        return lines.with(text).get(0);
    }
}
