package ma.parcours.contact.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.ProblemCheck;
import ma.parcours.rest.testing.Tokens;
import ma.parcours.testing.Api;
import ma.parcours.testing.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each of the problems of this service's rules, run into. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class EveryProblemQuarkusTest {

    @Inject
    DataSource source;

    @ParameterizedTest
    @EnumSource
    void it_is_reached_documented_and_translated(ContactProblem problem) {
        ProblemCheck.isReachedDocumentedAndTranslated(problem, request -> provoke(problem, asAdmin(request)));
    }

    private Response provoke(ContactProblem problem, RequestSpecification request) {
        return switch (problem) {
            case ACTION_REFUSEE -> request.post("/api/contacts/" + Api.newContact() + "/new-project");
            case CLIENT_GARDE_SON_TAG ->
                request.body("{\"tag\": \"vip\"}").patch("/api/contacts/" + new Walk(source).to(ContactStatus.CLIENT));
            case LEAD_DEJA_CONVERTI -> request.body("{\"statut\": \"refuse\"}").patch("/api/leads/" + convertedLead());
        };
    }

    private static String convertedLead() {
        String lead = Api.newLead(Map.of());
        Api.post("/api/leads/" + lead + "/convert").statusCode(201);
        return lead;
    }

    private static RequestSpecification asAdmin(RequestSpecification request) {
        return request.auth().oauth2(Tokens.of("admin")).contentType("application/json");
    }
}
