package ma.parcours.opportunity.rest;

import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.LonelyPostgres;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@TestProfile(OutagesQuarkusTest.Alone.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutagesQuarkusTest {

    /** Without the servers that all other tests share. */
    public static class Alone implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(LonelyPostgres.class), new TestResourceEntry(OpenIdProvider.class));
        }
    }

    private static final String LIST = "/api/opportunities";
    private static final Duration SOON = Duration.ofSeconds(30);

    @TestHTTPResource(value = "/health/", management = true)
    String health = "";

    @Test
    @Order(1)
    void without_postgresql_the_service_says_when_to_come_back() {
        // Given
        serves();

        // When
        LonelyPostgres.get().go();

        // Then
        await().untilAsserted(() -> Api.get(LIST)
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/service-indisponible")));
        Api.open(UUID.randomUUID(), Api.MINIMAL).statusCode(503);
        await().atMost(SOON).untilAsserted(() -> healthIs("ready", 503));
        healthIs("live", 200);

        LonelyPostgres.get().come();
        await().atMost(SOON).untilAsserted(() -> Api.get(LIST).statusCode(200));
        await().atMost(SOON).untilAsserted(() -> healthIs("ready", 200));
    }

    @Test
    @Order(2)
    void a_restart_of_postgresql_between_two_probes_is_over_with_the_next_one() {
        // Given
        serves();

        // When
        LonelyPostgres.get().go();
        LonelyPostgres.get().come();

        // Then
        await().atMost(SOON).untilAsserted(() -> Api.get(LIST).statusCode(200));
        healthIs("ready", 200);
    }

    @Test
    @Order(3)
    void without_kafka_the_service_serves_as_long_as_nobody_could_have_changed_its_database() {
        // Given
        serves();

        // When
        LonelyPostgres.get().kafkaGoes();

        // Then
        serves();

        LonelyPostgres.get().go();
        LonelyPostgres.get().come();
        await().atMost(SOON)
                .untilAsserted(() -> when().get(health + "ready")
                        .then()
                        .statusCode(503)
                        .body("checks.data.reason", hasItem(startsWith("Kafka does not answer"))));
        Api.get(LIST).statusCode(503);
        healthIs("live", 200);
    }

    private void serves() {
        await().atMost(SOON).untilAsserted(() -> healthIs("ready", 200));
        Api.get(LIST).statusCode(200);
        Api.open(UUID.randomUUID(), Api.MINIMAL).statusCode(409);
    }

    private void healthIs(String probe, int status) {
        when().get(health + probe).then().statusCode(status);
    }
}
