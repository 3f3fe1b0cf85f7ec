package ma.parcours.health;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;

/** What is not looked at cannot fail a probe: Kafka is in none of them, PostgreSQL only in readiness. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class HealthQuarkusTest {

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @Test
    void liveness_looks_at_the_process_only() {
        probe("live").body("checks.name", containsInAnyOrder("outbox-relay"));
    }

    @Test
    void readiness_looks_at_postgresql_at_what_it_has_forgotten_and_whether_the_service_is_ending() {
        probe("ready")
                .body(
                        "checks.name",
                        containsInAnyOrder(
                                "Reactive PostgreSQL connections health check",
                                "Database connections health check",
                                "restore-guard",
                                "Graceful Shutdown"));
    }

    @Test
    void startup_is_over_when_it_answers() {
        probe("started").body("checks", empty());
    }

    private ValidatableResponse probe(String name) {
        return RestAssured.get(health + "/" + name)
                .then()
                .log()
                .all()
                .statusCode(200)
                .body("status", equalTo("UP"));
    }
}
