package ma.parcours.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.EventType;
import ma.parcours.events.Ids;
import ma.parcours.events.Topics;
import ma.parcours.rest.testing.events.Feed;
import ma.parcours.rest.testing.operation.Operations;
import ma.parcours.testing.Api;
import ma.parcours.testing.Database;
import ma.parcours.testing.OpportunityTopic;
import ma.parcours.testing.Topic;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the certificate and the rights of production, every part that speaks to Kafka does what it is there for. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class CertificateQuarkusTest {

    /** The first handshake of a process takes its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    DataSource source;

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready = "";

    @AutoClose
    private final Topic told = new Topic(Topics.CONTACT_EVENTS);

    @AutoClose
    private final Topic deadLetters = new Topic(Topics.OPPORTUNITY_EVENTS_DEAD_LETTERS);

    @BeforeEach
    void everybody_has_got_to_kafka() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> RestAssured.get(ready).then().statusCode(200));
        await().atMost(PATIENCE)
                .untilAsserted(() -> Feed.get(Map.of("limit", 1)).statusCode(200));
    }

    @Test
    void the_relay_tells_the_feed_reads_and_a_comparison_finds_nothing() {
        // Given
        String before = Feed.end();
        String contact = new Walk(source).to(ContactStatus.ACOMPTE_RECU);
        told.told(contact, "\\w+", 3);

        // When
        List<Map<String, Object>> read = Feed.behind(before, 10, Map.of());
        JsonPath run = Operations.reconciled(false);

        // Then
        assertThat(read).extracting(event -> event.get("subject")).contains(contact);
        assertThat(run.getString("state")).isEqualTo("done");
        assertThat(run.getInt("figures.events")).isGreaterThanOrEqualTo(3);
        assertThat(run.getList("divergences")).isEmpty();
    }

    @Test
    void the_guard_notes_how_far_the_group_has_heard() {
        // When
        String contact = new Walk(source).to(ContactStatus.CLIENT);

        // Then
        assertThat(Api.statusOf(contact)).isEqualTo("client");
        await().untilAsserted(() -> assertThat(new Database(source)
                        .first(
                                Long.class,
                                "select sum(position)::bigint from topic_position where topic = ?",
                                Topics.OPPORTUNITY_EVENTS))
                .isPositive());
    }

    @Test
    void what_cannot_be_read_goes_to_the_dead_letters() {
        // When
        new OpportunityTopic().send("nonsense", Ids.next().toString(), EventType.CLIENT_PROMOTED.wireName(), "{");

        // Then
        await().atMost(PATIENCE).until(() -> deadLetters.about("nonsense").size() == 1);
    }
}
