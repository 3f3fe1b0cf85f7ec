package ma.parcours.contact.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ma.parcours.contact.ContactAction;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.access.Role;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.Tokens;
import ma.parcours.testing.Api;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what with contacts, and which of them an architect sees. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ContactAccessQuarkusTest {

    private static final UUID YASMINE = UUID.fromString("019377a0-0000-7000-8000-000000000001");
    private static final UUID KARIM = UUID.fromString("019377a0-0000-7000-8000-000000000002");

    private static final Map<ContactAction, Object> BODIES = Map.of(
            ContactAction.PRISE_DE_BESOIN, Map.of(),
            ContactAction.ACOMPTE_RECU, Map.of("montant", 1000, "methode", "espece"),
            ContactAction.MARK_LOST, Map.of("raison", "budget"),
            ContactAction.REACTIVATE, Map.of(),
            ContactAction.NEW_PROJECT, Map.of());

    @Inject
    DataSource source;

    @Test
    void an_architect_finds_their_own_contacts_and_no_others() {
        // Given
        String ville = "Ville " + UUID.randomUUID();
        String own = Api.newContact(Map.of("ville", ville, "architecteId", YASMINE));
        Api.newContact(Map.of("ville", ville, "architecteId", KARIM));
        Api.newContact(Map.of("ville", ville));

        // Then
        yasmine()
                .get("/api/contacts?withTotal=true&ville=" + ville)
                .then()
                .statusCode(200)
                .body("data.id", contains(own))
                .body("total", equalTo(1));
        yasmine()
                .get("/api/contacts?architecteId=" + KARIM + "&ville=" + ville)
                .then()
                .body("data.size()", equalTo(0));
        yasmine()
                .get("/api/contacts?q="
                        + Api.get("/api/contacts/" + own).extract().path("nom"))
                .then()
                .body("data.id", contains(own));
        yasmine()
                .get("/api/contacts/counts?ville=" + ville)
                .then()
                .body("byStatus.qualifie", equalTo(1))
                .body("byTag.prospect", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/payments"})
    void what_is_assigned_to_another_architect_does_not_exist_for_them(String part) {
        // Given
        String own = Api.newContact(Map.of("architecteId", YASMINE));
        String foreign = Api.newContact(Map.of("architecteId", KARIM));
        String nobodys = Api.newContact();

        // Then
        yasmine().get("/api/contacts/" + own + part).then().statusCode(200);
        for (String hidden : List.of(foreign, nobodys, UUID.randomUUID().toString())) {
            yasmine()
                    .get("/api/contacts/" + hidden + part)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/introuvable"));
        }
    }

    @Test
    void an_architect_whose_account_is_tied_to_nobody_sees_nothing() {
        Api.newContact(Map.of("architecteId", YASMINE));
        Api.as("architecte").get("/api/contacts").then().statusCode(200).body("data.size()", equalTo(0));
    }

    @Test
    void an_architect_changes_nothing_here() {
        // Given
        String own = Api.newContact(Map.of("architecteId", YASMINE));

        // Then
        isForbidden(json(yasmine())
                .body(Map.of("nom", "X", "telephone", "0612345678"))
                .post("/api/contacts")
                .then());
        isForbidden(json(yasmine())
                .body("{\"nom\": \"X\"}")
                .patch("/api/contacts/" + own)
                .then());
        isForbidden(json(yasmine())
                .body("{}")
                .post("/api/contacts/" + own + "/prise-de-besoin")
                .then());
        isForbidden(yasmine().get("/api/leads").then());
        isForbidden(json(yasmine())
                .body("{}")
                .post("/api/leads/" + UUID.randomUUID() + "/convert")
                .then());
    }

    @Test
    void only_an_admin_says_who_the_architects_are() {
        for (String role : List.of("gestionnaire", "commercial", "architecte")) {
            isForbidden(json(Api.as(role))
                    .body(Map.of("nom", "Neuf"))
                    .post("/api/architectes")
                    .then());
            Api.as(role).get("/api/architectes").then().statusCode(200);
        }
        String location = json(Api.as("admin"))
                .body(Map.of("nom", "Nouvelle Recrue"))
                .post("/api/architectes")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Api.as("architecte").get(location).then().statusCode(200).body("nom", equalTo("Nouvelle Recrue"));
    }

    static Stream<Arguments> everyRoleAtEveryStage() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(ContactStatus.values()).map(status -> Arguments.of(role, status)));
    }

    /** The buttons that are offered are the ones that work: for every role, at every stage. */
    @ParameterizedTest
    @MethodSource("everyRoleAtEveryStage")
    void what_a_contact_says_that_one_may_do_is_what_one_may_do(Role role, ContactStatus stage) {
        Walk walk = new Walk(source);
        for (ContactAction action : BODIES.keySet()) {
            // Given
            String contact = walk.to(stage);
            Api.patch("/api/contacts/" + contact, "{\"architecteId\": \"%s\"}".formatted(YASMINE))
                    .statusCode(200);
            RequestSpecification somebody = somebody(role);
            Map<String, Object> button = somebody.get("/api/contacts/" + contact)
                    .then()
                    .extract()
                    .path("actions.find { it.name == '%s' }".formatted(action.code()));

            // When
            ValidatableResponse answer = json(somebody(role))
                    .body(BODIES.get(action))
                    .post("/api/contacts/%s/%s".formatted(contact, action.code()))
                    .then();

            // Then
            if (Boolean.TRUE.equals(button.get("allowed"))) {
                answer.statusCode(200);
            } else {
                answer.body("type", equalTo("/problems/" + button.get("reason")));
            }
        }
    }

    @Test
    void the_buttons_of_a_commercial_say_why_not() {
        String contact = new Walk(source).to(ContactStatus.PERDU);
        Api.as("commercial")
                .get("/api/contacts/" + contact)
                .then()
                .body(
                        "actions.findAll { !it.allowed }.reason.unique()",
                        containsInAnyOrder("action-refusee", "contact-perdu", "acces-refuse"));
    }

    @Test
    void whoever_acted_stands_in_the_timeline() {
        // Given
        String contact = Api.newContact();

        // When
        json(Api.as("commercial")).body("{}").post("/api/contacts/" + contact + "/prise-de-besoin");

        // Then
        assertThat(Api.timelineOf(contact))
                .extracting(entry -> entry.get("actor"))
                .containsExactly("commercial", "admin");
    }

    private static RequestSpecification yasmine() {
        return Api.with(Tokens.ofArchitect(YASMINE));
    }

    private static RequestSpecification somebody(Role role) {
        return role == Role.ARCHITECTE ? yasmine() : Api.as(role.code());
    }

    private static RequestSpecification json(RequestSpecification somebody) {
        return somebody.contentType("application/json");
    }

    private static void isForbidden(ValidatableResponse answer) {
        answer.statusCode(403).contentType("application/problem+json").body("type", equalTo("/problems/acces-refuse"));
    }
}
