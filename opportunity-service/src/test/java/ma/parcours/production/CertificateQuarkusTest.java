package ma.parcours.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import ma.parcours.events.EventType;
import ma.parcours.events.testing.PostgresAndKafkaByCertificate;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.events.Feed;
import ma.parcours.rest.testing.operation.Operations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the certificate and the rights of production, every part that speaks to Kafka does what it is there for. */
@QuarkusTest
@TestProfile(CertificateQuarkusTest.AsInProduction.class)
class CertificateQuarkusTest {

    /** With servers of its own, and its own way to Kafka. */
    public static class AsInProduction implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(
                            PostgresAndKafkaByCertificate.class,
                            Map.of(PostgresAndKafkaByCertificate.USER, "opportunity-service")),
                    new TestResourceEntry(OpenIdProvider.class));
        }
    }

    /** The first handshake of a process takes its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready = "";

    private final ContactService contacts = ContactService.get();

    @BeforeEach
    void everybody_has_got_to_kafka() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> RestAssured.get(ready).then().statusCode(200));
        await().atMost(PATIENCE)
                .untilAsserted(() -> Feed.get(Map.of("limit", 1)).statusCode(200));
    }

    @Test
    void what_is_heard_and_told_on_both_topics_is_read_again_by_the_feed_and_a_rebuild() {
        // Given
        String before = Feed.end();
        Person person = contacts.deposit(Person.somebody());
        await().untilAsserted(() -> Api.open(person.id(), Api.MINIMAL).statusCode(201));
        await().atMost(PATIENCE)
                .until(() -> !contacts.questionsAbout(person.id()).isEmpty());

        // When
        List<Map<String, Object>> read = Feed.behind(before, 10, Map.of());
        JsonPath run = Operations.rebuilt();

        // Then
        assertThat(read)
                .extracting(event -> event.get("subject"))
                .contains(person.id().toString());
        assertThat(run.getString("state")).isEqualTo("done");
        assertThat(run.getInt("figures.events")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void what_cannot_be_read_goes_to_the_dead_letters() {
        // When
        contacts.send("nonsense", EventType.ACOMPTE_RECU.wireName(), "{");

        // Then
        await().atMost(PATIENCE).until(() -> contacts.deadLetters("nonsense").size() == 1);
    }
}
