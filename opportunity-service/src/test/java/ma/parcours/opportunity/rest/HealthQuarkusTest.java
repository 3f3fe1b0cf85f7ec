package ma.parcours.opportunity.rest;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class HealthQuarkusTest {

    @TestHTTPResource(value = "/health/", management = true)
    String health = "";

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void the_service_is_well_and_does_not_ask_kafka(String probe) {
        when().get(health + probe)
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body(not(containsString("contact-events")));
    }
}
