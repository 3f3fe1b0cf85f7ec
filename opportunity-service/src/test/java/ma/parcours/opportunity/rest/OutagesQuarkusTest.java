package ma.parcours.opportunity.rest;

import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

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
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OutagesQuarkusTest.Alone.class)
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

    @TestHTTPResource(value = "/health/", management = true)
    String health = "";

    @Test
    void without_kafka_the_service_serves_and_without_postgresql_it_says_when_to_come_back() {
        // Given
        healthIs("ready", 200);
        Api.get(LIST).statusCode(200);
        Api.open(UUID.randomUUID(), Api.MINIMAL).statusCode(409);

        // When
        LonelyPostgres.get().go();

        // Then
        Api.get(LIST)
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/service-indisponible"));
        Api.open(UUID.randomUUID(), Api.MINIMAL).statusCode(503);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> healthIs("ready", 503));
        healthIs("live", 200);

        LonelyPostgres.get().come();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> Api.get(LIST).statusCode(200));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> healthIs("ready", 200));
    }

    @Test
    void a_restart_of_postgresql_between_two_probes_is_over_with_the_next_one() {
        // Given
        healthIs("ready", 200);

        // When
        LonelyPostgres.get().go();
        LonelyPostgres.get().come();

        // Then
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> Api.get(LIST).statusCode(200));
        healthIs("ready", 200);
    }

    private void healthIs(String probe, int status) {
        when().get(health + probe).then().statusCode(status);
    }
}
