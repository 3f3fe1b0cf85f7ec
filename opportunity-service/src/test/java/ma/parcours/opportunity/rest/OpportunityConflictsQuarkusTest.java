package ma.parcours.opportunity.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;

/** Writes that meet: on a version that is gone, at the same moment, or for the second time. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class OpportunityConflictsQuarkusTest {

    private static final String OTHER = "{\"description\": \"Terrasse\", \"montantEstime\": 9000}";
    private static final int TWINS = 20;

    private final ContactService contacts = ContactService.get();
    private final String key = UUID.randomUUID().toString();

    @Test
    void a_move_on_a_version_that_is_gone_does_nothing() {
        // Given
        String id = Api.opened(contacts.deposit(Person.somebody()).id(), Api.MINIMAL);
        String seen = Api.get("/api/opportunities/" + id).extract().header("ETag");
        String now =
                Api.patch(id, "{\"titre\": \"Riad\"}").statusCode(200).extract().header("ETag");

        // Then
        assertThat(now).isNotEqualTo(seen);
        move(id, seen).then().statusCode(412).body("type", equalTo("/problems/version-depassee"));
        Api.get("/api/opportunities/" + id).body("pipelineStage", equalTo("acompte_recu"));
        move(id, now).then().statusCode(200).body("pipelineStage", equalTo("etude"));
    }

    @Test
    void an_opening_that_is_sent_again_is_the_same_opportunity_as_it_stands_now() {
        // Given
        UUID contact = contacts.deposit(Person.somebody()).id();
        Response first = opened(contact);
        Api.move(first.path("id"), "etude").statusCode(200);

        // When
        Response again = open(contact, Api.MINIMAL);

        // Then
        again.then()
                .statusCode(201)
                .header("Location", equalTo(first.header("Location")))
                .body("id", equalTo(first.path("id")))
                .body("pipelineStage", equalTo("etude"));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        UUID contact = contacts.deposit(Person.somebody()).id();
        opened(contact);
        open(contact, OTHER).then().statusCode(422).body("type", equalTo("/problems/cle-deja-utilisee"));
    }

    @Test
    void twins_of_an_opening_get_the_same_success() {
        // Given
        UUID contact = contacts.deposit(Person.somebody()).id();

        // When
        List<CompletableFuture<Response>> twins = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> arrived(contact)))
                .limit(TWINS)
                .toList();
        List<Response> answers = twins.stream().map(CompletableFuture::join).toList();

        // Then
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 202);
        assertThat(answers.stream().map(answer -> answer.path("id")).distinct()).hasSize(1);
        assertThat(contacts.questionsAbout(contact)).hasSize(1);
    }

    @Test
    void a_refused_opening_may_be_sent_again_when_the_deposit_is_there() {
        // Given
        Person person = Person.somebody();
        open(person.id(), Api.MINIMAL).then().statusCode(409).body("type", equalTo("/problems/acompte-requis"));

        // When
        contacts.deposit(person);

        // Then
        assertThat(opened(person.id()).statusCode()).isIn(201, 202);
    }

    @Test
    void the_opportunities_of_a_contact_have_no_version_that_anybody_could_expect() {
        Api.anybody()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Api.MINIMAL)
                .post("/api/contacts/%s/opportunities".formatted(UUID.randomUUID()))
                .then()
                .statusCode(412);
    }

    private static Response move(String id, String etag) {
        return Api.anybody()
                .header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body("{\"pipelineStage\": \"etude\"}")
                .patch("/api/opportunities/" + id);
    }

    /** Agreed to, too. */
    private Response opened(UUID contact) {
        Response answer = arrived(contact);
        await().until(() -> Api.promotionOf(answer.path("id")), "confirmee"::equals);
        return answer;
    }

    /** As soon as the deposit has arrived. */
    private Response arrived(UUID contact) {
        return await().until(() -> open(contact, Api.MINIMAL), answer -> answer.statusCode() != 409);
    }

    private Response open(UUID contact, String body) {
        return Api.anybody()
                .header("Idempotency-Key", key)
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .post("/api/contacts/%s/opportunities".formatted(contact));
    }
}
