package ma.parcours.timeline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.Tokens;
import ma.parcours.testing.Api;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened to all contacts, seen by an architect to whom nobody else's contacts are assigned. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ActivityQuarkusTest {

    private String architect = "";

    @BeforeEach
    void an_architect_has_just_been_appointed() {
        architect = Api.post("/api/architectes", Map.of("nom", "Nouvelle Recrue"))
                .extract()
                .path("id");
    }

    @Test
    void what_happened_to_several_contacts_stands_together_newest_first() {
        // Given
        String amina = contact("Amina");
        String bilal = contact("Bilal");
        Api.act(amina, "prise-de-besoin", Map.of("notes", "Patio"));

        // When
        var answer = seen("limit=20");

        // Then
        assertThat(names(answer)).containsExactly("Amina", "Bilal", "Amina");
        answer.body("data[1].contact", equalTo(Map.of("id", bilal, "nom", "Bilal")))
                .body("nextCursor", nullValue());
        Map<String, Object> newest = new HashMap<>(Api.timelineOf(amina).get(0));
        newest.put("contact", Map.of("id", amina, "nom", "Amina"));
        answer.body("data[0]", equalTo(newest)).body("data[0].data.notes", equalTo("Patio"));
    }

    @Test
    void kinds_are_any_of_those_that_are_named() {
        // Given
        String amina = contact("Amina");
        Api.act(amina, "prise-de-besoin", Map.of());
        Walk.lose(amina);

        // Then
        assertThat(kinds("kind=contact_perdu")).containsExactly("contact_perdu");
        assertThat(kinds("kind=contact_perdu&kind=contact_cree")).containsExactly("contact_perdu", "contact_cree");
        assertThat(kinds("kind=client_promu")).isEmpty();
        seen("kind=visite&page=2").statusCode(400).body("violations.field", containsInAnyOrder("kind", "page"));
    }

    @Test
    void pages_follow_each_other_without_gap_or_double_while_things_happen() {
        // Given
        String amina = contact("Amina");
        contact("Bilal");
        contact("Chama");

        // When
        var first = seen("limit=2&withTotal=true").body("total", equalTo(3));
        Walk.lose(amina);
        var second = seen("limit=2&cursor=" + first.extract().<String>path("nextCursor"));

        // Then
        assertThat(names(first)).containsExactly("Chama", "Bilal");
        assertThat(names(second)).containsExactly("Amina");
        second.body("nextCursor", nullValue());
    }

    @Test
    void what_happened_to_contacts_of_others_is_not_seen() {
        // Given
        String own = contact("Amina");
        String foreign = Api.newContact();

        // Then
        assertThat(seen("limit=20").extract().<List<String>>path("data.contact.id"))
                .containsExactly(own);
        assertThat(Api.get("/api/timeline?kind=contact_cree&limit=2").extract().<List<String>>path("data.contact.id"))
                .containsExactly(foreign, own);
    }

    private String contact(String nom) {
        return Api.newContact(Map.of("nom", nom, "architecteId", architect));
    }

    private ValidatableResponse seen(String query) {
        return Api.with(Tokens.ofArchitect(UUID.fromString(architect)))
                .get("/api/timeline?" + query)
                .then();
    }

    private List<String> kinds(String query) {
        return seen(query).statusCode(200).extract().path("data.kind");
    }

    private static List<String> names(ValidatableResponse page) {
        return page.statusCode(200).extract().path("data.contact.nom");
    }
}
