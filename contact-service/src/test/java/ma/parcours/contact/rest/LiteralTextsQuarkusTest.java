package ma.parcours.contact.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Rush;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would be something else to somebody who did not take care: they are kept and told to the letter. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class LiteralTextsQuarkusTest {

    @Inject
    DataSource source;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table contact; --",
                "' or '1'='1",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "{{7*7}} ${jndi:ldap://x} %s %n {0}",
                "\\u0027 \\\\ % _",
                "مرحبا 👩‍🎨 Ünïcödé"
            })
    void a_text_is_a_text_in_every_field(String text) {
        // Given
        Map<String, Object> lead = Map.of("nom", text, "telephone", "0612345678", "ville", text, "message", text);
        Map<String, Object> contact =
                Map.of("nom", text, "telephone", "0612345678", "ville", text, "adresse", text, "notes", text);

        // When
        String leadId = Api.post("/api/leads", lead).statusCode(201).extract().path("id");
        String id = Api.post("/api/contacts", contact).statusCode(201).extract().path("id");
        Api.act(id, "prise-de-besoin", Map.of("notes", text)).statusCode(200);
        Api.act(id, "acompte-recu", Map.of("montant", 1, "methode", "autre", "reference", text, "description", text))
                .statusCode(200);
        Api.act(id, "mark-lost", Map.of("raison", "autre", "commentaire", text)).statusCode(200);

        // Then
        Api.get("/api/leads/" + leadId)
                .body("nom", equalTo(text))
                .body("ville", equalTo(text))
                .body("message", equalTo(text));
        Api.get("/api/contacts/" + id)
                .body("nom", equalTo(text))
                .body("ville", equalTo(text))
                .body("adresse", equalTo(text))
                .body("notes", equalTo(text));
        Api.get("/api/contacts/" + id + "/payments")
                .body("data[0].reference", equalTo(text))
                .body("data[0].description", equalTo(text));
        Api.get("/api/contacts/" + id + "/timeline")
                .body("data[0].data.commentaire", equalTo(text))
                .body("data[2].data.notes", equalTo(text));
        Api.anybody()
                .queryParam("q", text)
                .queryParam("sort", "-createdAt")
                .queryParam("limit", 1)
                .get("/api/contacts")
                .then()
                .statusCode(200)
                .body("data.id", contains(id));
        Api.anybody()
                .queryParam("ville", text)
                .queryParam("limit", 1)
                .get("/api/leads")
                .then()
                .statusCode(200)
                .body("data.id", contains(leadId));
    }

    @Test
    void what_only_the_workflow_may_write_is_refused_by_name_and_stays() {
        // Given
        String path = "/api/contacts/" + new Walk(source).to(ContactStatus.QUALIFIE);

        // Then
        Api.patch(path, """
                        {"status": "client", "clientSince": "2020-01-01", "version": 99, "id": "%s", "leadId": null,
                         "raison": "budget", "createdBy": "me", "actions": []}
                        """.formatted(UUID.randomUUID())).statusCode(400).body("violations.size()", equalTo(8));
        Api.patch(path, "{\"tag\": \"client\"}").statusCode(400).body("violations.field", contains("tag"));
        Api.get(path).body("status", equalTo("qualifie")).body("tag", equalTo("prospect"));
    }

    @Test
    void json_without_end_in_depth_is_refused_as_unreadable() {
        String deep = "[".repeat(30_000) + "]".repeat(30_000);
        Rush answers = Rush.of(1, "/api/contacts", "{\"nom\": " + deep + ", \"telephone\": \"0612345678\"}");
        assertThat(answers.byStatus()).containsOnlyKeys(400);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] body = {'{', '"', 'n', 'o', 'm', '"', ':', '"', (byte) 0xC3, (byte) 0x28, (byte) 0xFF, '"', '}'};
        Api.anybody()
                .contentType("application/json")
                .body(body)
                .post("/api/contacts")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2f..%2fetc", "%00", "1'%20or%20'1'='1", "00000000-0000-0000-0000-000000000000", "-1"})
    void an_id_that_is_guessed_leads_nowhere(String id) {
        for (String path : new String[] {"/api/contacts/", "/api/leads/", "/api/architectes/"}) {
            Api.anybody()
                    .urlEncodingEnabled(false)
                    .get(path + id)
                    .then()
                    .statusCode(lessThan(500))
                    .statusCode(404);
        }
    }
}
