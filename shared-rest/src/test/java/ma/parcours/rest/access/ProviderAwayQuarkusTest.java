package ma.parcours.rest.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A service that was started before its OpenID provider. */
@QuarkusTest
@TestProfile(ProviderAwayQuarkusTest.Alone.class)
class ProviderAwayQuarkusTest {

    /** Without a provider. */
    public static class Alone implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresAndKafka.class));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:1");
        }
    }

    @Test
    void nobody_is_let_in_and_whoever_has_a_token_is_asked_to_come_back() {
        given().get("/api/guarded/read").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("admin"))
                .get("/api/guarded/read")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("type", equalTo("/problems/service-indisponible"));
        given().get("/api/samples/filter").then().statusCode(200);
    }
}
