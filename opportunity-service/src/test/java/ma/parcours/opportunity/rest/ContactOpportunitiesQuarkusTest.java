package ma.parcours.opportunity.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import ma.parcours.events.Ids;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ContactOpportunitiesQuarkusTest {

    private final ContactService contacts = ContactService.get();

    @Test
    void a_deposit_opens_an_opportunity_and_is_answered_when_it_is_confirmed() {
        Person person = contacts.deposit(Person.somebody());
        String id = Ids.opportunityOf(person.openUnlock()).toString();

        Api.open(person.id(), """
                        {"titre": "Cuisine", "description": "Cuisine et salon", "montantEstime": 250000.50,
                         "type": "villa", "dateClotureAttendue": "2027-03-31"}
                        """)
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith("/api/opportunities/" + id))
                .body("id", equalTo(id))
                .body("contactId", equalTo(person.id().toString()))
                .body("unlockId", equalTo(person.openUnlock().toString()))
                .body("contact.nom", equalTo("Amina Benali"))
                .body("contact.telephone", equalTo("+212612345678"))
                .body("contact.ville", equalTo("Casablanca"))
                .body("contact.typeBien", equalTo("villa"))
                .body("montantEstime", equalTo(250000.5f))
                .body("devise", equalTo("MAD"))
                .body("architecteId", equalTo("019377a0-0000-7000-8000-000000000001"))
                .body("pipelineStage", equalTo("acompte_recu"))
                .body("allowedStages", contains("etude", "perdue"))
                .body("promotion", equalTo("confirmee"))
                .body("raison", nullValue())
                .body("createdBy", equalTo("admin"));
    }

    @Test
    void a_deposit_that_is_still_on_its_way_is_waited_for() {
        Person person = Person.somebody();
        CompletableFuture<ValidatableResponse> answer =
                CompletableFuture.supplyAsync(() -> Api.open(person.id(), Api.MINIMAL));

        contacts.deposit(person);

        answer.join().statusCode(201);
    }

    @Test
    void without_a_deposit_there_is_no_opportunity() {
        Person unknown = Person.somebody();
        refused(Api.open(unknown.id(), Api.MINIMAL), "acompte-requis", "Acompte requis")
                .body("currentStatus", nullValue())
                .body("allowedActions", empty());

        Person known = Person.somebody();
        contacts.tell(known.told());
        await().untilAsserted(() -> refused(Api.open(known.id(), Api.MINIMAL), "acompte-requis", "Acompte requis")
                .body("currentStatus", equalTo("prise_de_besoin"))
                .body("allowedActions", contains("acompte-recu")));
    }

    @Test
    void a_lost_contact_opens_nothing() {
        Person lost = Person.somebody().lost();
        contacts.tell(lost.contactPerdu());

        await().untilAsserted(() -> refused(Api.open(lost.id(), Api.MINIMAL), "contact-perdu", "Contact perdu")
                .body("currentStatus", equalTo("perdu"))
                .body("allowedActions", contains("reactivate")));
    }

    @Test
    void a_deposit_opens_one_opportunity_and_the_next_try_is_shown_which() {
        Person person = contacts.deposit(Person.somebody());
        String id = Api.opened(person.id(), Api.MINIMAL);

        refused(Api.open(person.id(), Api.MINIMAL), "acompte-deja-utilise", "Acompte déjà utilisé")
                .body("currentStatus", equalTo("client"))
                .body("opportunity", equalTo("/api/opportunities/" + id))
                .body("allowedActions", contains("new-project"));
    }

    @Test
    void a_contact_that_was_lost_meanwhile_gets_no_opportunity() {
        Person person = contacts.depositThenLost(Person.somebody());

        refused(Api.open(person.id(), Api.MINIMAL), "contact-perdu", "Contact perdu");

        String id = Ids.opportunityOf(person.openUnlock()).toString();
        Api.get("/api/opportunities/" + id)
                .statusCode(200)
                .body("promotion", equalTo("refusee"))
                .body("pipelineStage", equalTo("perdue"))
                .body("raison", equalTo("contact_perdu"))
                .body("allowedStages", empty());
        Api.move(id, "acompte_recu")
                .statusCode(409)
                .body("type", equalTo("/problems/contact-perdu"))
                .body("currentStage", equalTo("perdue"))
                .body("allowedStages", empty());
    }

    @Test
    void an_answer_that_does_not_come_in_time_leaves_the_opportunity_pending() {
        Person person = contacts.depositThenSilence(Person.somebody());

        String id = Api.open(person.id(), Api.MINIMAL)
                .statusCode(202)
                .header("Location", org.hamcrest.Matchers.containsString("/api/opportunities/"))
                .body("promotion", equalTo("en_attente"))
                .body("allowedStages", empty())
                .extract()
                .path("id");

        Api.move(id, "etude")
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/promotion-en-attente"))
                .body("title", equalTo("Promotion en attente"))
                .body("currentStage", equalTo("acompte_recu"));
    }

    @Test
    void whoever_prefers_not_to_wait_does_not() {
        Person person = contacts.deposit(Person.somebody());

        String id = Api.anybody()
                .contentType("application/json")
                .header("Prefer", "respond-async")
                .body(Api.MINIMAL)
                .post("/api/contacts/" + person.id() + "/opportunities")
                .then()
                .statusCode(202)
                .header("Preference-Applied", "respond-async")
                .extract()
                .path("id");

        await().untilAsserted(() -> assertThat(Api.promotionOf(id)).isEqualTo("confirmee"));
    }

    @Test
    void fifty_at_once_make_one_opportunity() {
        Person person = contacts.deposit(Person.somebody());
        Executor crowd = Executors.newFixedThreadPool(50);

        List<ValidatableResponse> answers = IntStream.range(0, 50)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> Api.open(person.id(), Api.MINIMAL), crowd))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        String path = "/api/opportunities/" + Ids.opportunityOf(person.openUnlock());
        assertThat(answers).allSatisfy(answer -> assertThat(shownBy(answer)).endsWith(path));
        assertThat(answers).anySatisfy(answer -> answer.statusCode(201));
        Api.get("/api/contacts/" + person.id() + "/opportunities").body("data", hasSize(1));
        assertThat(contacts.questionsAbout(person.id())).hasSize(1);
    }

    @Test
    void another_body_at_the_same_time_comes_too_late() {
        Person person = contacts.depositThenSilence(Person.somebody());
        Api.open(person.id(), Api.MINIMAL).statusCode(202);

        Api.open(person.id(), Api.MINIMAL).statusCode(202);
        Api.open(person.id(), Api.MINIMAL.replace("250000", "1"))
                .statusCode(409)
                .body("type", equalTo("/problems/acompte-deja-utilise"))
                .body("opportunity", equalTo("/api/opportunities/" + Ids.opportunityOf(person.openUnlock())));
    }

    @Test
    void every_violation_is_named_at_once() {
        Api.open(UUID.randomUUID(), """
                        {"titre": 1, "montantEstime": 10.001, "type": "igloo", "dateClotureAttendue": "demain",
                         "pipelineStage": "devis"}
                        """)
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "titre",
                                "description",
                                "montantEstime",
                                "type",
                                "dateClotureAttendue",
                                "pipelineStage"));
    }

    @Test
    void a_contact_that_nobody_told_of_has_an_empty_list() {
        Api.get("/api/contacts/" + UUID.randomUUID() + "/opportunities")
                .statusCode(200)
                .body("data", empty())
                .body("nextCursor", nullValue());
        Api.get("/api/contacts/not-an-id/opportunities").statusCode(404);
    }

    private static String shownBy(ValidatableResponse answer) {
        return answer.extract().statusCode() == 409
                ? answer.extract().path("opportunity")
                : answer.extract().header("Location");
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String name, String title) {
        return answer.statusCode(409)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/" + name))
                .body("title", equalTo(title))
                .body("required", contains("acompte_recu"));
    }
}
