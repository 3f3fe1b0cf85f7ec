package ma.parcours.opportunity.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what with opportunities, and which of them an architect sees. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class OpportunityAccessQuarkusTest {

    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final ContactService contacts = ContactService.get();

    @Test
    void an_architect_finds_their_own_opportunities_and_no_others() {
        // Given
        UUID owner = UUID.randomUUID();
        Person person = contacts.deposit(Person.somebody());
        String own = opened(person, owner);
        String foreign = opened(contacts.deposit(Person.somebody()), OTHER);

        // Then
        architect(owner)
                .get("/api/opportunities?withTotal=true")
                .then()
                .body("data.id", contains(own))
                .body("total", equalTo(1));
        architect(owner).get("/api/opportunities?architecteId=" + OTHER).then().body("data.size()", equalTo(0));
        architect(owner).get("/api/opportunities/pipeline").then().body("collect { it.count }.sum()", equalTo(1));
        architect(owner)
                .get("/api/contacts/%s/opportunities".formatted(person.id()))
                .then()
                .body("data.id", contains(own));
        architect(OTHER)
                .get("/api/contacts/%s/opportunities".formatted(person.id()))
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(0));
        isHidden(architect(owner).get("/api/opportunities/" + foreign));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void what_is_assigned_to_another_architect_does_not_exist_for_them(String part) {
        String id = opened(contacts.deposit(Person.somebody()), OWNER);
        architect(OWNER).get("/api/opportunities/" + id + part).then().statusCode(200);
        isHidden(architect(OTHER).get("/api/opportunities/" + id + part));
        isHidden(Api.as("architecte").get("/api/opportunities/" + id + part));
    }

    @Test
    void an_architect_moves_their_own_along_the_pipeline_and_stands_in_its_history() {
        // Given
        String id = opened(contacts.deposit(Person.somebody()), OWNER);

        // When
        isHidden(patch(architect(OTHER), id, "{\"pipelineStage\": \"etude\"}"));
        patch(architect(OWNER), id, "{\"pipelineStage\": \"etude\"}").then().statusCode(200);
        patch(architect(OWNER), id, "{\"pipelineStage\": \"perdue\", \"raison\": \"autre\", \"commentaire\": \"x\"}")
                .then()
                .statusCode(200);

        // Then
        architect(OWNER)
                .get("/api/opportunities/" + id + "/history")
                .then()
                .body("data.actor", contains("admin", "architecte", "architecte"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"montantEstime\": 1}",
                "{\"architecteId\": null}",
                "{\"pipelineStage\": \"etude\", \"titre\": \"à moi\"}"
            })
    void an_architect_writes_nothing_else(String patch) {
        String id = opened(contacts.deposit(Person.somebody()), OWNER);
        isForbidden(patch(architect(OWNER), id, patch));
        Api.get("/api/opportunities/" + id).body("pipelineStage", equalTo("acompte_recu"));
    }

    @Test
    void an_architect_opens_none() {
        Person person = contacts.deposit(Person.somebody());
        isForbidden(architect(OWNER)
                .contentType("application/json")
                .body(Api.MINIMAL)
                .post("/api/contacts/%s/opportunities".formatted(person.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "gestionnaire", "commercial"})
    void everybody_else_opens_corrects_and_moves(String role) {
        // Given
        Person person = contacts.deposit(Person.somebody());

        // When
        String id = Api.openedBy(role, person.id(), Api.MINIMAL);

        // Then
        Api.get("/api/opportunities/" + id).body("createdBy", equalTo(role));
        patch(Api.as(role), id, "{\"montantEstime\": 7, \"pipelineStage\": \"etude\"}")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/opportunities",
                "/api/opportunities/pipeline",
                "/api/opportunities/019377a0-0000-7000-8000-000000000001",
                "/api/opportunities/019377a0-0000-7000-8000-000000000001/history",
                "/api/contacts/019377a0-0000-7000-8000-000000000001/opportunities"
            })
    void nobody_reads_anything_without_a_token(String path) {
        given().get(path).then().statusCode(401).body("type", equalTo("/problems/authentification-requise"));
    }

    private static String opened(Person person, UUID architecte) {
        return Api.opened(
                person.id(),
                "{\"description\": \"Cuisine\", \"montantEstime\": 250000, \"architecteId\": \"%s\"}"
                        .formatted(architecte));
    }

    private static RequestSpecification architect(UUID id) {
        return Api.with(Tokens.ofArchitect(id));
    }

    private static Response patch(RequestSpecification somebody, String id, String patch) {
        return somebody.contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch("/api/opportunities/" + id);
    }

    private static void isHidden(Response answer) {
        answer.then().statusCode(404).body("type", equalTo("/problems/introuvable"));
    }

    private static void isForbidden(Response answer) {
        answer.then().statusCode(403).body("type", equalTo("/problems/acces-refuse"));
    }
}
