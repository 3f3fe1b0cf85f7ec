package ma.parcours.opportunity.rest;

import static org.awaitility.Awaitility.await;

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
import ma.parcours.rest.testing.ProblemCheck;
import ma.parcours.rest.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each of the problems of this service's rules, run into. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class EveryProblemQuarkusTest {

    private final ContactService contacts = ContactService.get();

    @ParameterizedTest
    @EnumSource
    void it_is_reached_documented_and_translated(OpportunityProblem problem) {
        ProblemCheck.isReachedDocumentedAndTranslated(problem, request -> provoke(problem, asAdmin(request)));
    }

    private Response provoke(OpportunityProblem problem, RequestSpecification request) {
        return switch (problem) {
            case ACOMPTE_REQUIS -> open(request, UUID.randomUUID());
            case ACOMPTE_DEJA_UTILISE -> openAgain(request);
            case CONTACT_PERDU -> openForTheLost(request);
            case PROMOTION_EN_ATTENTE -> move(request, pending(), "etude");
            case DEPLACEMENT_REFUSE ->
                move(request, Api.opened(contacts.deposit(Person.somebody()).id(), Api.MINIMAL), "gagnee");
        };
    }

    private Response openAgain(RequestSpecification request) {
        UUID contact = contacts.deposit(Person.somebody()).id();
        Api.opened(contact, "{\"description\": \"Terrasse\", \"montantEstime\": 9000}");
        return open(request, contact);
    }

    private Response openForTheLost(RequestSpecification request) {
        Person lost = Person.somebody().lost();
        contacts.tell(lost.contactPerdu());
        return await().until(
                        () -> open(request, lost.id()),
                        answer -> answer.path("type").equals(OpportunityProblem.CONTACT_PERDU.uri()));
    }

    private String pending() {
        UUID contact = contacts.depositThenSilence(Person.somebody()).id();
        return await().until(() -> Api.open(contact, Api.MINIMAL).extract(), answer -> answer.statusCode() == 202)
                .path("id");
    }

    private static Response open(RequestSpecification request, UUID contact) {
        return request.body(Api.MINIMAL).post("/api/contacts/" + contact + "/opportunities");
    }

    private static Response move(RequestSpecification request, String opportunity, String stage) {
        return request.body("{\"pipelineStage\": \"%s\"}".formatted(stage)).patch("/api/opportunities/" + opportunity);
    }

    private static RequestSpecification asAdmin(RequestSpecification request) {
        return request.auth().oauth2(Tokens.of("admin")).contentType("application/json; charset=UTF-8");
    }
}
