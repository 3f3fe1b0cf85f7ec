package ma.parcours.lead.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Rush;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class LeadsQuarkusTest {

    private static final String KARIM = "019377a0-0000-7000-8000-000000000002";

    @Test
    void a_lead_is_captured_as_new_with_a_number_one_can_dial() {
        // When
        var answer = Api.post("/api/leads", """
                {"nom": "Amina", "telephone": "+33 6 12 34 56 78", "email": "a@b.ma", "ville": "Agadir",
                 "typeBien": "bureau", "message": "Trois étages", "source": "site_web"}
                """);

        // Then
        String id = answer.statusCode(201).extract().path("id");
        answer.header("Location", endsWith("/api/leads/" + id))
                .body("telephone", equalTo("+33612345678"))
                .body("statut", equalTo("nouveau"))
                .body("priorite", equalTo("moyenne"))
                .body("source", equalTo("site_web"))
                .body("contactId", nullValue());
        assertThat(Api.get("/api/leads/" + id).extract().<Map<String, Object>>path("$"))
                .isEqualTo(answer.extract().<Map<String, Object>>path("$"));
    }

    @Test
    void a_patch_qualifies_and_corrects() {
        // Given
        String lead = Api.newLead(Map.of("message", "Patio"));

        // When
        var answer = Api.patch(
                "/api/leads/" + lead, "{\"statut\": \"a_recontacter\", \"priorite\": \"haute\", \"message\": null}");

        // Then
        answer.statusCode(200)
                .body("statut", equalTo("a_recontacter"))
                .body("priorite", equalTo("haute"))
                .body("message", nullValue());
    }

    @Test
    void converti_cannot_be_set_by_hand() {
        Api.patch("/api/leads/" + Api.newLead(Map.of()), "{\"statut\": \"converti\"}")
                .statusCode(400)
                .body("violations.field", contains("statut"));
    }

    @Test
    void a_conversion_makes_one_contact_that_knows_what_the_lead_told() {
        // Given
        String lead = Api.newLead(Map.of("ville", "Tanger", "typeBien", "villa", "message", "Vue mer"));

        // When
        var answer = Api.post("/api/leads/" + lead + "/convert", Map.of("architecteId", KARIM));

        // Then
        String contact = answer.statusCode(201).extract().path("id");
        answer.header("Location", endsWith("/api/contacts/" + contact))
                .body("status", equalTo("qualifie"))
                .body("leadId", equalTo(lead))
                .body("ville", equalTo("Tanger"))
                .body("typeBien", equalTo("villa"))
                .body("notes", equalTo("Vue mer"))
                .body("architecteId", equalTo(KARIM));
        Api.get("/api/leads/" + lead).body("statut", equalTo("converti")).body("contactId", equalTo(contact));
        Api.get("/api/contacts/" + contact + "/timeline")
                .body("data.kind", contains("lead_converti"))
                .body("data[0].data.leadId", equalTo(lead));
    }

    @Test
    void a_conversion_asked_again_answers_the_same_contact() {
        // Given
        String lead = Api.newLead(Map.of());
        String contact = Api.post("/api/leads/" + lead + "/convert").extract().path("id");

        // Then
        Api.post("/api/leads/" + lead + "/convert", Map.of("architecteId", KARIM))
                .statusCode(200)
                .header("Location", nullValue())
                .body("id", equalTo(contact))
                .body("architecteId", nullValue());
    }

    @Test
    void fifty_conversions_at_once_make_one_contact() {
        // Given
        String lead = Api.newLead(Map.of());

        // When
        Rush rush = Rush.of(50, "/api/leads/" + lead + "/convert", "");

        // Then
        assertThat(rush.byStatus()).isEqualTo(Map.of(201, 1L, 200, 49L));
        assertThat(rush.answers().stream()
                        .map(answer -> JsonPath.from(answer.body()).getString("id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_conversion_to_an_unknown_architect_is_refused_and_leaves_the_lead() {
        // Given
        String lead = Api.newLead(Map.of());

        // When
        var answer = Api.post("/api/leads/" + lead + "/convert", Map.of("architecteId", UUID.randomUUID()));

        // Then
        answer.statusCode(400).body("violations.field", contains("architecteId"));
        Api.get("/api/leads/" + lead).body("statut", equalTo("nouveau")).body("contactId", nullValue());
    }

    @Test
    void a_refused_lead_may_be_converted_after_all() {
        Api.post("/api/leads/" + Api.newLead(Map.of("statut", "refuse")) + "/convert")
                .statusCode(201);
    }

    @Test
    void a_converted_lead_can_be_corrected_but_not_taken_back() {
        // Given
        String lead = Api.newLead(Map.of());
        String contact = Api.post("/api/leads/" + lead + "/convert").extract().path("id");

        // Then
        Api.patch("/api/leads/" + lead, "{\"ville\": \"Oujda\"}")
                .statusCode(200)
                .body("statut", equalTo("converti"));
        Api.patch("/api/leads/" + lead, "{\"statut\": \"nouveau\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/lead-deja-converti"))
                .body("contactId", equalTo(contact));
    }

    @Test
    void leads_are_found_by_filter_and_search() {
        // Given
        String town = "Ville-" + UUID.randomUUID();
        String urgent = Api.newLead(
                Map.of("nom", "Zoé Çelik", "ville", town, "priorite", "haute", "source", "tiktok", "typeBien", "riad"));
        String other = Api.newLead(Map.of("ville", town, "statut", "sans_reponse"));

        // Then
        assertThat(found("ville=" + town)).containsExactly(other, urgent);
        assertThat(found("ville=" + town + "&priorite=haute")).containsExactly(urgent);
        assertThat(found("ville=" + town + "&source=tiktok&source=magasin")).containsExactly(urgent);
        assertThat(found("ville=" + town + "&typeBien=riad")).containsExactly(urgent);
        assertThat(found("ville=" + town + "&statut=sans_reponse")).containsExactly(other);
        assertThat(found("ville=" + town + "&q=zoe celik")).containsExactly(urgent);
        assertThat(found("ville=" + town + "&sort=-nom&limit=1")).containsExactly(urgent);
        Api.get("/api/leads?statut=x&nope=1").statusCode(400).body("violations.field", contains("statut", "nope"));
    }

    @Test
    void what_is_not_there_is_404() {
        Api.get("/api/leads/" + UUID.randomUUID()).statusCode(404);
        Api.get("/api/leads/1").statusCode(404);
        Api.post("/api/leads/" + UUID.randomUUID() + "/convert").statusCode(404);
        Api.patch("/api/leads/" + UUID.randomUUID(), "{}").statusCode(404);
    }

    private static List<String> found(String query) {
        return Api.get("/api/leads?" + query).statusCode(200).extract().path("data.id");
    }
}
