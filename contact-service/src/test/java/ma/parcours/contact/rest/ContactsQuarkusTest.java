package ma.parcours.contact.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Rush;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ContactsQuarkusTest {

    private static final String YASMINE = "019377a0-0000-7000-8000-000000000001";

    @Inject
    DataSource source;

    @Test
    void a_walk_in_starts_as_a_qualified_prospect() {
        // When
        var answer = Api.post("/api/contacts", """
                {"nom": " Amina Idrissi ", "telephone": "06 61 23 45 67", "email": "amina@exemple.ma", "ville": "Fès",
                 "adresse": "1, rue du Puits", "typeBien": "riad", "source": "reference_client",
                 "architecteId": "019377a0-0000-7000-8000-000000000001", "notes": "Patio"}
                """);

        // Then
        String id = answer.statusCode(201).extract().path("id");
        answer.header("Location", endsWith("/api/contacts/" + id))
                .body("nom", equalTo("Amina Idrissi"))
                .body("telephone", equalTo("+212661234567"))
                .body("email", equalTo("amina@exemple.ma"))
                .body("ville", equalTo("Fès"))
                .body("adresse", equalTo("1, rue du Puits"))
                .body("typeBien", equalTo("riad"))
                .body("source", equalTo("reference_client"))
                .body("architecteId", equalTo(YASMINE))
                .body("notes", equalTo("Patio"))
                .body("status", equalTo("qualifie"))
                .body("tag", equalTo("prospect"))
                .body("leadId", nullValue())
                .body("clientSince", nullValue())
                .body("raison", nullValue())
                .body("version", equalTo(0))
                .body("createdBy", equalTo("admin"));
        assertThat(Api.get("/api/contacts/" + id).extract().<Map<String, Object>>path("$"))
                .isEqualTo(answer.extract().<Map<String, Object>>path("$"));
        Api.get("/api/contacts/" + id + "/timeline").body("data.kind", contains("contact_cree"));
    }

    @Test
    void a_patch_replaces_clears_and_leaves_the_rest() {
        // Given
        String contact = Api.newContact(Map.of("ville", "Rabat", "notes", "Patio", "email", "a@b.ma"));

        // When
        var answer = Api.patch("/api/contacts/" + contact, "{\"ville\": \"Salé\", \"notes\": null, \"tag\": \"vip\"}");

        // Then
        answer.statusCode(200)
                .body("ville", equalTo("Salé"))
                .body("notes", nullValue())
                .body("email", equalTo("a@b.ma"))
                .body("tag", equalTo("vip"))
                .body("version", equalTo(1));
        Api.get("/api/contacts/" + contact + "/timeline").body("data", hasSize(1));
    }

    @Test
    void corrections_at_the_same_moment_all_count() {
        // Given
        String contact = Api.newContact();
        List<String> fields = List.of("ville", "adresse", "notes");
        List<String> patches = IntStream.range(0, 30)
                .mapToObj(number -> "{\"%s\": \"%d\"}".formatted(fields.get(number % fields.size()), number))
                .toList();

        // When
        Rush rush = Rush.to("PATCH", "/api/contacts/" + contact, patches);

        // Then
        assertThat(rush.byStatus()).isEqualTo(Map.of(200, 30L));
        Map<String, Object> corrected =
                Api.get("/api/contacts/" + contact).extract().path("$");
        assertThat(corrected).containsEntry("version", 30);
        assertThat(fields).allSatisfy(field -> assertThat(corrected.get(field)).isNotNull());
    }

    @Test
    void the_tag_of_a_client_stays() {
        // Given
        String client = new Walk(source).to(ContactStatus.CLIENT);

        // Then
        Api.patch("/api/contacts/" + client, "{\"tag\": \"vip\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/client-garde-son-tag"))
                .body("currentStatus", equalTo("client"))
                .body("allowedActions", contains("mark-lost", "new-project"));
        Api.patch("/api/contacts/" + client, "{\"tag\": \"client\", \"nom\": \"Cliente\"}")
                .statusCode(200)
                .body("nom", equalTo("Cliente"));
    }

    @Test
    void filters_are_any_of_the_same_and_all_of_the_different() {
        // Given
        String town = town();
        String villa = Api.newContact(Map.of("ville", town, "typeBien", "villa", "tag", "vip"));
        String riad = Api.newContact(Map.of("ville", town, "typeBien", "riad", "architecteId", YASMINE));
        String studio = Api.newContact(Map.of("ville", town, "typeBien", "studio"));
        Walk.lose(studio);

        // Then
        assertThat(found("ville=" + town)).containsExactly(studio, riad, villa);
        assertThat(found("ville=" + town + "&typeBien=villa&typeBien=riad")).containsExactly(riad, villa);
        assertThat(found("ville=" + town + "&typeBien=villa&tag=prospect")).isEmpty();
        assertThat(found("ville=" + town + "&tag=vip")).containsExactly(villa);
        assertThat(found("ville=" + town + "&status=perdu")).containsExactly(studio);
        assertThat(found("ville=" + town + "&status=perdu&status=qualifie")).hasSize(3);
        assertThat(found("ville=" + town + "&architecteId=" + YASMINE)).containsExactly(riad);
        assertThat(found("ville=" + town + "&ville=nowhere")).hasSize(3);
    }

    @Test
    void a_search_minds_neither_accents_nor_case_nor_how_a_phone_is_written() {
        // Given
        String town = town();
        String helene = Api.newContact(Map.of(
                "nom", "Hélène BÉNAÏSSA", "telephone", "0661987654", "email", "Helene.B@Exemple.ma", "ville", town));
        Api.newContact(Map.of("nom", "Somebody Else", "ville", town));

        // Then
        for (String typed : List.of(
                "helene",
                "HÉLÈNE",
                "benaïssa",
                "ène bé",
                "helene.b@",
                "EXEMPLE.MA",
                "0661987654",
                "06 61 98",
                "+212 661-987654",
                "00212661987",
                "661987")) {
            assertThat(found("ville=" + town + "&q=" + typed)).as(typed).containsExactly(helene);
        }
        for (String typed : List.of("%", "_", "\\", "0699", "helenee")) {
            assertThat(found("ville=" + town + "&q=" + typed)).as(typed).isEmpty();
        }
    }

    @Test
    void pages_follow_each_other_without_gap_or_double_while_others_write() {
        // Given
        String town = town();
        List<String> all = List.of(in(town), in(town), in(town), in(town), in(town));

        // When
        var first = Api.get("/api/contacts?sort=createdAt&limit=2&withTotal=true&ville=" + town)
                .body("total", equalTo(5));
        in(town);
        Walk.lose(all.get(0));
        var second = Api.get(next(first, "sort=createdAt&limit=2&ville=" + town));
        var third = Api.get(next(second, "sort=createdAt&limit=2&ville=" + town));

        // Then
        assertThat(ids(first)).isEqualTo(all.subList(0, 2));
        assertThat(ids(second)).isEqualTo(all.subList(2, 4));
        assertThat(ids(third)).hasSize(2).startsWith(all.get(4));
        third.body("nextCursor", nullValue());
    }

    @Test
    void lists_are_sorted_as_asked_and_newest_first_unasked() {
        // Given
        String town = town();
        String b = Api.newContact(Map.of("nom", "Bilal", "ville", town));
        String a = Api.newContact(Map.of("nom", "Amina", "ville", town));
        String c = Api.newContact(Map.of("nom", "Chama", "ville", town));
        Walk.lose(b);

        // Then
        assertThat(found("ville=" + town)).containsExactly(c, a, b);
        assertThat(found("sort=createdAt&ville=" + town)).containsExactly(b, a, c);
        assertThat(found("sort=nom&ville=" + town)).containsExactly(a, b, c);
        assertThat(found("sort=-nom&ville=" + town)).containsExactly(c, b, a);
        assertThat(found("sort=-updatedAt&ville=" + town)).containsExactly(b, c, a);
        var page = Api.get("/api/contacts?sort=-nom&limit=1&ville=" + town);
        assertThat(ids(Api.get(next(page, "sort=-nom&limit=1&ville=" + town)))).containsExactly(b);
    }

    @Test
    void counts_are_by_status_and_tag_under_the_same_filters() {
        // Given
        String town = town();
        in(town);
        Api.newContact(Map.of("ville", town, "tag", "vip"));
        Walk.lose(in(town));

        // Then
        Api.get("/api/contacts/counts?ville=" + town)
                .body(
                        "byStatus",
                        equalTo(Map.of(
                                "qualifie", 2, "prise_de_besoin", 0, "acompte_recu", 0, "client", 0, "perdu", 1)))
                .body("byTag", equalTo(Map.of("prospect", 2, "vip", 1, "client", 0, "archive", 0)));
        Api.get("/api/contacts/counts?tag=vip&ville=" + town)
                .body("byStatus.qualifie", equalTo(1))
                .body("byTag.prospect", equalTo(0));
        Api.get("/api/contacts/counts?q=nobody-of-this-name").body("byStatus.qualifie", equalTo(0));
    }

    @Test
    void what_is_not_there_is_404() {
        for (String path : List.of("", "/timeline", "/payments")) {
            Api.get("/api/contacts/" + UUID.randomUUID() + path)
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/introuvable"));
            Api.get("/api/contacts/42" + path).statusCode(404);
        }
    }

    private static String town() {
        return "Ville-" + UUID.randomUUID();
    }

    private static String in(String town) {
        return Api.newContact(Map.of("ville", town));
    }

    private static List<String> found(String query) {
        return ids(Api.get("/api/contacts?" + query));
    }

    private static List<String> ids(ValidatableResponse page) {
        return page.statusCode(200).extract().path("data.id");
    }

    private static String next(ValidatableResponse page, String query) {
        return "/api/contacts?" + query + "&cursor=" + page.extract().<String>path("nextCursor");
    }
}
