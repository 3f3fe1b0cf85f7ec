package ma.parcours.rest.json;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class BodiesQuarkusTest {

    private static final String SAMPLES = "/api/samples";

    @Test
    void a_right_body_is_read_to_the_last_field() {
        post("""
             {"nom": "  Riad Yasmina ", "montant": 1500.50, "quantite": 3, "urgent": false, "date": "2026-02-28",
              "architecteId": "018f2b7e-1111-7abc-8def-0123456789ab", "couleur": "vert_pale", "telephone": "0612345678"}
             """)
                .statusCode(200)
                .body("nom", equalTo("Riad Yasmina"))
                .body("montant", equalTo(1500.5f))
                .body("couleur", equalTo("vert_pale"))
                .body("date", equalTo("2026-02-28"))
                .body("notes", nullValue());
    }

    @Test
    void an_amount_is_written_in_plain_digits() {
        post("{\"nom\": \"x\", \"montant\": 1e9}").statusCode(200).body(containsString("\"montant\":1000000000"));
    }

    @Test
    void every_violation_is_named_at_once_by_field() {
        post("""
             {"nom": true, "notes": 5, "montant": "12", "quantite": 1.5, "urgent": "oui", "architecteId": "1-1-1-1-1",
              "date": "2026-02-30", "couleur": "ROUGE", "telephone": "12", "extra": 1, "id": null}
             """)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/requete-invalide"))
                .body("title", equalTo("Requête invalide"))
                .body("status", equalTo(400))
                .body("instance", equalTo(SAMPLES))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "nom",
                                "notes",
                                "montant",
                                "quantite",
                                "urgent",
                                "architecteId",
                                "date",
                                "couleur",
                                "telephone",
                                "extra",
                                "id"))
                .body("violations", not(hasItem(aMapWithSize(3))));
    }

    @Test
    void a_body_that_is_absent_or_empty_equals_an_empty_object() {
        for (String body : new String[] {null, "", " ", "{}"}) {
            var request = given().contentType("application/json");
            (body == null ? request : request.body(body))
                    .post(SAMPLES)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("nom", "montant"))
                    .body("violations.message", contains("est requis", "est requis"));
        }
    }

    @Test
    void a_request_without_a_body_needs_no_content_type() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + SAMPLES))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"nom\"", "\"field\":\"montant\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nom\": \"x\", \"montant\": 0}",
                "{\"nom\": \"x\", \"montant\": -0.01}",
                "{\"nom\": \"x\", \"montant\": 10.001}",
                "{\"nom\": \"x\", \"montant\": 1000000000000}",
                "{\"nom\": \"x\", \"montant\": 1e999999999}",
                "{\"nom\": \"x\", \"montant\": 1e-999999999}",
                "{\"nom\": \"x\", \"montant\": true}",
                "{\"nom\": \"x\", \"montant\": null}",
                "{\"nom\": \"x\"}"
            })
    void an_amount_is_more_than_nothing_with_two_decimals_at_most(String body) {
        post(body).statusCode(400).body("violations.field", contains("montant"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"nom\": }",
                "{} {}",
                "{\"nom\": 1, \"nom\": 2}",
                "[]",
                "\"x\"",
                "12",
                "null",
                "nul",
                "{'nom': 1}",
                "{\"nom\": NaN}"
            })
    void what_is_not_one_well_formed_object_is_refused_as_a_whole(String body) {
        post(body).statusCode(400).body("violations.field", contains("")).body(not(containsString("ackson")));
    }

    @Test
    void bytes_that_are_not_unicode_are_unreadable() {
        given().contentType("application/json")
                .body(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'})
                .post(SAMPLES)
                .then()
                .statusCode(400)
                .body("violations.field", contains(""));
    }

    @Test
    void texts_hold_no_control_characters_and_have_an_end() {
        post("{\"nom\": \"a\\u0000b\", \"notes\": \"%s\", \"montant\": 1}".formatted("x".repeat(4001)))
                .statusCode(400)
                .body("violations.field", contains("nom", "notes"))
                .body("violations.message", contains("contient des caractères de contrôle", "4000 caractères au plus"));
    }

    @Test
    void violations_are_said_in_the_readers_language() {
        given().contentType("application/json")
                .header("Accept-Language", "en-GB, fr;q=0.5")
                .body("{\"montant\": 0, \"couleur\": 1}")
                .post(SAMPLES)
                .then()
                .statusCode(400)
                .header("Content-Language", "en")
                .body("title", equalTo("Invalid request"))
                .body(
                        "violations.message",
                        contains(
                                "is required",
                                "must be an amount above 0 with at most two decimals",
                                "must be one of: rouge, vert_pale"));
    }

    @Test
    void a_merge_patch_replaces_clears_and_leaves_alone() {
        patch(Map.of("nom", "Villa", "quantite", 7))
                .statusCode(200)
                .body("nom", equalTo("Villa"))
                .body("quantite", equalTo(7))
                .body("montant", equalTo(1500.5f))
                .body("date", equalTo("2026-01-31"))
                .body("couleur", equalTo("rouge"));
        given().contentType(MergePatch.MEDIA_TYPE)
                .body("{\"notes\": null}")
                .patch(SAMPLES)
                .then()
                .statusCode(200)
                .body("notes", nullValue())
                .body("nom", equalTo("Riad"));
    }

    @Test
    void a_merge_patch_cannot_clear_what_is_required_or_touch_what_is_read_only() {
        given().contentType(MergePatch.MEDIA_TYPE)
                .body("{\"nom\": null, \"id\": 1, \"quantite\": \"7\"}")
                .patch(SAMPLES)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("nom", "id", "quantite"));
    }

    @Test
    void a_merge_patch_without_a_body_changes_nothing() {
        given().contentType(MergePatch.MEDIA_TYPE)
                .patch(SAMPLES)
                .then()
                .statusCode(200)
                .body("nom", equalTo("Riad"));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).post(SAMPLES).then();
    }

    private static ValidatableResponse patch(Map<String, Object> body) {
        return given().contentType("application/json").body(body).patch(SAMPLES).then();
    }
}
