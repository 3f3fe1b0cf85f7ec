package ma.parcours.rest.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.ProblemCheck;
import ma.parcours.rest.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each of the problems that all services have, run into. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class EveryProblemQuarkusTest {

    private static final String SAMPLES = "/api/samples";
    private static final String KEY = UUID.randomUUID().toString();

    @ParameterizedTest
    @EnumSource
    void it_is_reached_documented_and_translated(CommonProblem problem) {
        ProblemCheck.isReachedDocumentedAndTranslated(problem, request -> provoke(problem, request));
    }

    private static Response provoke(CommonProblem problem, RequestSpecification request) {
        return switch (problem) {
            case REQUETE_INVALIDE -> json(request, "{}").post(SAMPLES);
            case AUTHENTIFICATION_REQUISE -> request.get("/api/guarded/read");
            case ACCES_REFUSE -> as("architecte", request).get("/api/guarded/sell");
            case INTROUVABLE -> request.get("/api/nothing");
            case METHODE_REFUSEE -> request.delete(SAMPLES);
            case FORMAT_INDISPONIBLE -> request.accept("text/html").get(SAMPLES + "/filter");
            case MODIFICATION_CONCURRENTE -> request.get(SAMPLES + "/lost-race");
            case VERSION_DEPASSEE -> request.header("If-Match", "\"1\"").put("/api/versioned");
            case CORPS_TROP_GRAND ->
                json(request, "{\"nom\": \"%s\"}".formatted("x".repeat(65_536))).post(SAMPLES);
            case FORMAT_NON_LU -> request.contentType("text/plain").body("{}").post(SAMPLES);
            case CLE_DEJA_UTILISEE -> reusingAKey(request);
            case ERREUR_INTERNE -> request.get(SAMPLES + "/bug");
            case SERVICE_INDISPONIBLE -> request.get(SAMPLES + "/no-connection");
        };
    }

    private static Response reusingAKey(RequestSpecification request) {
        RequestSpecification keyed = as("admin", request).header("Idempotency-Key", KEY);
        json(keyed, "{\"nom\": \"%s\", \"montant\": 1}".formatted(KEY)).post("/api/counted");
        return json(keyed, "{\"nom\": \"%s\", \"montant\": 2}".formatted(KEY)).post("/api/counted");
    }

    private static RequestSpecification as(String role, RequestSpecification request) {
        return request.auth().oauth2(Tokens.of(role));
    }

    private static RequestSpecification json(RequestSpecification request, String body) {
        return request.contentType("application/json").body(body);
    }
}
