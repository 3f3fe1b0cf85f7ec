package ma.parcours.contact.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.Test;

/** What is counted has happened, and happened once. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ContactMovesQuarkusTest {

    @Inject
    DataSource source;

    @Inject
    MeterRegistry metrics;

    @Test
    void each_step_from_a_lead_to_a_client_is_counted() {
        // Given
        double captured = captured("facebook");
        double converted = moves("lead", "qualifie");
        double deposits = moves("prise_de_besoin", "acompte_recu");
        double clients = moves("acompte_recu", "client");

        // When
        String lead = Api.newLead(Map.of("source", "facebook"));
        String contact = Api.post("/api/leads/" + lead + "/convert").extract().path("id");
        Api.post("/api/leads/" + lead + "/convert").statusCode(200);
        new Walk(source).lead(contact, ContactStatus.CLIENT);

        // Then
        assertThat(captured("facebook")).isEqualTo(captured + 1);
        assertThat(moves("lead", "qualifie")).isEqualTo(converted + 1);
        assertThat(moves("prise_de_besoin", "acompte_recu")).isEqualTo(deposits + 1);
        await().untilAsserted(() -> assertThat(moves("acompte_recu", "client")).isEqualTo(clients + 1));
    }

    @Test
    void what_was_refused_or_done_before_is_not() {
        // Given
        String contact = Api.newContact();
        double before = moves("qualifie", "prise_de_besoin");
        String key = UUID.randomUUID().toString();

        // When
        takeNeeds(contact, key).statusCode(200);
        takeNeeds(contact, key).statusCode(200);
        takeNeeds(contact, UUID.randomUUID().toString()).statusCode(409);

        // Then
        assertThat(moves("qualifie", "prise_de_besoin")).isEqualTo(before + 1);
        assertThat(metrics.counter("problems", "problem", "action-refusee").count())
                .isPositive();
    }

    @Test
    void how_many_stand_where_is_looked_up() {
        // Given
        await().untilAsserted(() -> assertThat(standing("perdu")).isNotNaN());
        double before = standing("perdu");

        // When
        new Walk(source).to(ContactStatus.PERDU);

        // Then
        await().untilAsserted(() -> assertThat(standing("perdu")).isGreaterThan(before));
        assertThat(metrics.get("leads").tag("statut", "nouveau").gauge().value())
                .isGreaterThanOrEqualTo(0);
    }

    private static ValidatableResponse takeNeeds(String contact, String key) {
        return Api.anybody()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .post("/api/contacts/" + contact + "/prise-de-besoin")
                .then();
    }

    private double moves(String from, String to) {
        return metrics.get("contact.moves")
                .tags("from", from, "to", to)
                .counter()
                .count();
    }

    private double captured(String source) {
        return metrics.get("leads.captured").tag("source", source).counter().count();
    }

    private double standing(String status) {
        return metrics.get("contacts").tag("status", status).gauge().value();
    }
}
