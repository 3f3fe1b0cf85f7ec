package ma.parcours.opportunity.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class OpportunitiesQuarkusTest {

    private final ContactService contacts = ContactService.get();

    @Test
    void a_merge_patch_corrects_what_it_mentions() {
        String id = opened(Person.somebody());

        Api.patch(id, "{\"titre\": \"Villa d'été\", \"montantEstime\": 99.90, \"architecteId\": null}")
                .statusCode(200)
                .body("titre", equalTo("Villa d'été"))
                .body("montantEstime", equalTo(99.9f))
                .body("architecteId", nullValue())
                .body("description", equalTo("Cuisine et salon"))
                .body("pipelineStage", equalTo("acompte_recu"));
    }

    @Test
    void what_is_required_unknown_or_read_only_is_named_at_once() {
        String id = opened(Person.somebody());

        Api.patch(id, """
                        {"description": null, "montantEstime": 0, "version": 7, "promotion": "refusee",
                         "pipelineStage": "fini", "createdBy": "me"}
                        """)
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "description", "montantEstime", "version", "promotion", "pipelineStage", "createdBy"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"pipelineStage\": \"perdue\"} | raison | est requise pour passer à perdue",
                "{\"pipelineStage\": \"perdue\", \"raison\": \"autre\"} | commentaire | est requis avec la raison autre",
                "{\"pipelineStage\": \"perdue\", \"raison\": \"contact_perdu\"} | raison | contact_perdu est réservée au système",
                "{\"pipelineStage\": \"etude\", \"raison\": \"budget\"} | raison | n’accompagne qu’un passage à perdue",
                "{\"raison\": \"budget\"} | raison | n’accompagne qu’un passage à perdue",
                "{\"commentaire\": \"x\"} | commentaire | n’accompagne qu’une raison",
                "{\"pipelineStage\": null} | pipelineStage | ne peut pas être retirée"
            })
    void a_move_to_perdue_says_why_and_no_other_does(String body, String field, String message) {
        String id = opened(Person.somebody());

        Api.patch(id, body)
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations.message", contains(message));
    }

    @Test
    void an_opportunity_goes_its_way_and_its_history_tells_it() {
        Person person = Person.somebody();
        String id = opened(person);

        Api.move(id, "etude").statusCode(200).body("allowedStages", contains("acompte_recu", "devis", "perdue"));
        Api.move(id, "devis").statusCode(200).body("pipelineStage", equalTo("devis"));
        Api.patch(id, "{\"pipelineStage\": \"perdue\", \"raison\": \"autre\", \"commentaire\": \"Déménage\"}")
                .statusCode(200)
                .body("raison", equalTo("autre"))
                .body("commentaire", equalTo("Déménage"))
                .body("allowedStages", contains("devis"));
        Api.move(id, "devis").statusCode(200).body("raison", nullValue());
        Api.move(id, "gagnee").statusCode(200).body("allowedStages", empty());

        Api.get("/api/opportunities/" + id + "/history")
                .statusCode(200)
                .body("data.from", contains(null, "acompte_recu", "etude", "devis", "perdue", "devis"))
                .body("data.to", contains("acompte_recu", "etude", "devis", "perdue", "devis", "gagnee"))
                .body("data[3].raison", equalTo("autre"))
                .body("data[3].commentaire", equalTo("Déménage"))
                .body("data[0].durationSeconds", org.hamcrest.Matchers.greaterThanOrEqualTo(0))
                .body("data[5].durationSeconds", nullValue())
                .body("data[5].actor", equalTo("admin"));
        await().untilAsserted(() -> assertThat(contacts.heardOf(person.id())).hasSize(6));
        assertThat(contacts.heardOf(person.id()).get(3).value())
                .contains("\"from\":\"devis\"", "\"to\":\"perdue\"", "\"raison\":\"autre\"", "\"actor\":\"admin\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acompte_recu", "devis", "gagnee"})
    void a_move_that_the_table_lacks_is_refused_with_those_that_it_has(String to) {
        String id = opened(Person.somebody());

        Api.move(id, to)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/deplacement-refuse"))
                .body("title", equalTo("Déplacement refusé"))
                .body("detail", org.hamcrest.Matchers.startsWith("Une opportunité ne passe pas de « Acompte reçu » à"))
                .body("currentStage", equalTo("acompte_recu"))
                .body("allowedStages", contains("etude", "perdue"))
                .body("instance", equalTo("/api/opportunities/" + id));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        for (String path : List.of("", "/history")) {
            Api.get("/api/opportunities/" + UUID.randomUUID() + path)
                    .statusCode(404)
                    .body("type", equalTo("/problems/introuvable"));
            Api.get("/api/opportunities/42" + path).statusCode(404);
        }
        Api.move(UUID.randomUUID().toString(), "etude").statusCode(404);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<String> people = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        for (String nom : List.of("Zineb", "Ahmed", "Mounir", "Ahmed", "Élodie")) {
            Person person = Person.named(nom);
            opened.add(opened(person));
            people.add("contactId=" + person.id());
        }
        String filter = String.join("&", people);

        for (String sort : List.of("nom", "-nom", "createdAt", "-createdAt", "updatedAt", "-updatedAt")) {
            assertThat(walk("/api/opportunities?limit=2&withTotal=true&sort=" + sort + "&" + filter))
                    .as(sort)
                    .containsExactlyInAnyOrderElementsOf(opened);
        }
        assertThat(walk("/api/opportunities?limit=2&sort=createdAt&" + filter)).isEqualTo(opened);
        Api.get("/api/opportunities?withTotal=true&limit=1&" + filter).body("total", equalTo(5));
    }

    @Test
    void lists_are_filtered_and_searched_without_accents_or_case() {
        Person person = Person.named("Hélène D’Estaing " + UUID.randomUUID());
        String id = opened(person);
        String suffix = person.nom().substring(person.nom().length() - 12);

        only(id, "q=HELENE&contactId=" + person.id());
        only(id, "q=" + suffix.toUpperCase(java.util.Locale.ROOT));
        only(id, "q=0612 345 678&contactId=" + person.id());
        only(id, "q=06 12&contactId=" + person.id());
        only(
                id,
                "pipelineStage=acompte_recu&pipelineStage=etude&ville=Casablanca&typeBien=villa&contactId="
                        + person.id());
        only(id, "architecteId=019377a0-0000-7000-8000-000000000001&contactId=" + person.id());
        none("pipelineStage=gagnee&contactId=" + person.id());
        none("ville=Rabat&contactId=" + person.id());
        none("typeBien=riad&contactId=" + person.id());
        none("q=%25&contactId=" + person.id());
    }

    @Test
    void every_wrong_parameter_is_named_at_once() {
        Api.get(
                        "/api/opportunities?pipelineStage=fini&architecteId=1&limit=0&sort=age&cursor=x&colour=red&typeBien=igloo")
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "pipelineStage", "architecteId", "limit", "sort", "cursor", "colour", "typeBien"));
    }

    private String opened(Person person) {
        Person deposited = contacts.deposit(person);
        return Api.opened(deposited.id(), Api.MINIMAL);
    }

    private static void only(String id, String query) {
        list(query).body("data.id", contains(id));
    }

    private static void none(String query) {
        list(query).body("data", empty());
    }

    private static ValidatableResponse list(String query) {
        return Api.get("/api/opportunities?" + query).statusCode(200);
    }

    private static List<String> walk(String path) {
        List<String> ids = new ArrayList<>();
        @Nullable String cursor = "";
        while (cursor != null) {
            var page = Api.get(path + "&cursor=" + cursor).statusCode(200).extract();
            List<Map<String, Object>> rows = page.path("data");
            rows.forEach(row -> ids.add(String.valueOf(row.get("id"))));
            cursor = page.path("nextCursor");
        }
        return ids;
    }
}
