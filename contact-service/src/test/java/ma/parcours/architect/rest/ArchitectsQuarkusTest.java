package ma.parcours.architect.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ArchitectsQuarkusTest {

    @Test
    void there_are_some_from_the_start() {
        Api.get("/api/architectes").statusCode(200).body("data.nom", hasItems("Yasmine Alaoui", "Inès Berrada"));
    }

    @Test
    void a_new_one_can_be_chosen_at_once() {
        // When
        var answer = Api.post("/api/architectes", Map.of("nom", "Leïla Chraïbi", "email", "leila@exemple.ma"));

        // Then
        String id = answer.statusCode(201).extract().path("id");
        answer.header("Location", endsWith("/api/architectes/" + id));
        Api.get("/api/architectes").body("data.id", hasItem(id));
        Api.newContact(Map.of("architecteId", id));
    }

    @Test
    void one_without_a_name_is_refused() {
        Api.post("/api/architectes", Map.of("email", "x"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("nom", "email"));
        Api.post("/api/architectes", Map.of("nom", "x".repeat(201)))
                .statusCode(400)
                .body("violations.field", contains("nom"));
    }
}
