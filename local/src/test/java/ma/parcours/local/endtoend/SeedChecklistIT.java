package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Call;
import org.junit.jupiter.api.Test;

/** The user's own testing checklist, line by line, less what concerns pages and modals. */
class SeedChecklistIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Journey journey = Journey.on(RunningSystem.shared());

    @Test
    void lead_converts_to_contact_with_status_qualifie() throws Exception {
        // Given
        var lead = journey.lead();

        // When
        var contact = journey.send(Call.post("/api/leads/" + lead + "/convert", ""));

        // Then
        assertThat(contact.status()).isEqualTo(201);
        assertThat(contact.header("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/api/contacts/" + contact.text("id")));
        assertThat(contact.text("status")).isEqualTo("qualifie");
        assertThat(journey.succeeding(Call.get("/api/leads/" + lead)).text("statut"))
                .isEqualTo("converti");
    }

    @Test
    void prise_de_besoin_updates_status_correctly() throws Exception {
        // Given
        var contact = journey.contact();

        // When
        var answer = journey.send(Journey.action(contact, "prise-de-besoin", "{}"));

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("status")).isEqualTo("prise_de_besoin");
    }

    @Test
    void acompte_recu_updates_status_and_opens_the_way_to_an_opportunity() throws Exception {
        // Given
        var contact = journey.contactWithNeeds();

        // When
        var answer = journey.send(Journey.action(contact, "acompte-recu", Journey.DEPOSIT));

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("status")).isEqualTo("acompte_recu");
        assertThat(mayCreateOpportunity(answer)).isTrue();
    }

    @Test
    void creer_une_opportunite_is_allowed_only_when_status_is_acompte_recu() throws Exception {
        // Given
        var qualifie = journey.contact();
        var needs = journey.contactWithNeeds();
        var deposit = journey.contactWithDeposit();
        var client = journey.opportunityOfNewClient().text("contactId");
        var lost = journey.contact();
        journey.succeeding(Journey.action(lost, "mark-lost", Journey.LOSS));

        // Then
        assertThat(mayCreateOpportunity(journey.show(deposit))).isTrue();
        for (var other : List.of(qualifie, needs, client, lost)) {
            assertThat(mayCreateOpportunity(journey.show(other))).isFalse();
            assertThat(journey.send(Journey.create(other)).status()).isEqualTo(409);
        }
    }

    @Test
    void opportunity_creation_sets_correct_pipeline_stage() throws Exception {
        // Given
        var contact = journey.contactWithDeposit();

        // When
        var opportunity = journey.opportunity(contact);

        // Then
        assertThat(opportunity.text("pipelineStage")).isEqualTo("acompte_recu");
    }

    @Test
    void contact_becomes_client_after_first_opportunity() throws Exception {
        // When
        var contact = journey.opportunityOfNewClient().text("contactId");

        // Then
        var client = journey.show(contact);
        assertThat(client.text("status")).isEqualTo("client");
        assertThat(client.text("tag")).isEqualTo("client");
        assertThat(client.text("clientSince"))
                .isEqualTo(LocalDate.now(ZoneId.of("Africa/Casablanca")).toString());
    }

    @Test
    void contact_appears_in_client_page() throws Exception {
        // When
        var contact = journey.opportunityOfNewClient().text("contactId");

        // Then
        var clients = journey.succeeding(Call.get("/api/contacts?tag=client&sort=-updatedAt&limit=100"));
        assertThat(clients.body().path("data").findValuesAsText("id")).contains(contact);
        var opportunities = journey.succeeding(Call.get("/api/opportunities?contactId=" + contact));
        assertThat(opportunities.body().path("data").findValuesAsText("pipelineStage"))
                .containsExactly("acompte_recu");
    }

    @Test
    void perdu_prevents_opportunity_creation() throws Exception {
        // Given
        var contact = journey.contactWithDeposit();
        journey.succeeding(Journey.action(contact, "mark-lost", Journey.LOSS));

        // When
        var answer = journey.send(Journey.create(contact));

        // Then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("contact-perdu");
    }

    @Test
    void timeline_entries_are_created_for_all_actions() throws Exception {
        // When
        var contact = journey.opportunityOfNewClient().text("contactId");
        journey.succeeding(Journey.action(contact, "mark-lost", Journey.LOSS));
        journey.succeeding(Journey.action(contact, "reactivate", ""));
        journey.succeeding(Journey.action(contact, "new-project", ""));

        // Then
        await().atMost(SOON).untilAsserted(() -> {
            var timeline = journey.succeeding(Call.get("/api/contacts/" + contact + "/timeline"));
            assertThat(timeline.body().path("data").findValuesAsText("kind"))
                    .containsExactlyInAnyOrder(
                            "lead_converti",
                            "prise_de_besoin",
                            "acompte_recu",
                            "client_promu",
                            "opportunite_creee",
                            "contact_perdu",
                            "contact_reactive",
                            "nouveau_projet");
        });
    }

    private static boolean mayCreateOpportunity(Answer contact) {
        return StreamSupport.stream(contact.body().path("actions").spliterator(), false)
                .filter(action -> action.path("name").asText().equals("creer-opportunite"))
                .anyMatch(action -> action.path("allowed").asBoolean());
    }
}
