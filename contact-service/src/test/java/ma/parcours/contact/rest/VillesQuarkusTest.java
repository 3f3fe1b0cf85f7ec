package ma.parcours.contact.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.Tokens;
import ma.parcours.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The towns to choose from, seen by an architect to whom nobody else's contacts are assigned. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class VillesQuarkusTest {

    private String architect = "";

    @BeforeEach
    void an_architect_has_just_been_appointed() {
        architect = Api.post("/api/architectes", Map.of("nom", "Nouvelle Recrue"))
                .extract()
                .path("id");
    }

    @Test
    void towns_come_by_how_many_live_there_and_then_by_name() {
        // Given
        List.of("Salé", "Rabat", "Agadir", "Rabat").forEach(ville -> contact(Map.of("ville", ville)));

        // Then
        villes().body(
                        "",
                        equalTo(List.of(
                                Map.of("ville", "Rabat", "count", 2),
                                Map.of("ville", "Agadir", "count", 1),
                                Map.of("ville", "Salé", "count", 1))));
    }

    @Test
    void whoever_told_no_town_and_whoever_is_not_seen_is_left_out() {
        // Given
        contact(Map.of());
        String elsewhere = "Ville-" + UUID.randomUUID();
        IntStream.range(0, 20).forEach(each -> Api.newContact(Map.of("ville", elsewhere)));

        // Then
        villes().body("", equalTo(List.of()));
        Api.get("/api/contacts/villes")
                .body("find { it.ville == '%s' }.count".formatted(elsewhere), equalTo(20))
                .body("findAll { it.ville == null }", equalTo(List.of()));
    }

    @Test
    void nobody_has_to_choose_from_more_than_a_hundred() {
        // Given
        IntStream.range(0, 101).forEach(each -> contact(Map.of("ville", "Ville %03d".formatted(each))));

        // When
        List<String> names = villes().extract().path("ville");

        // Then
        assertThat(names).hasSize(100).startsWith("Ville 000").endsWith("Ville 099");
    }

    private ValidatableResponse villes() {
        return Api.with(Tokens.ofArchitect(UUID.fromString(architect)))
                .get("/api/contacts/villes")
                .then()
                .statusCode(200);
    }

    private void contact(Map<String, ?> more) {
        Map<String, Object> assigned = new HashMap<>(more);
        assigned.put("architecteId", architect);
        Api.newContact(assigned);
    }
}
