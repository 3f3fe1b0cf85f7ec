package ma.parcours.rest.events.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import ma.parcours.events.Aggregate;
import ma.parcours.events.log.Positions;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.events.Feed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not read the events over HTTP, and what may not be asked. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class FeedRefusalsQuarkusTest {

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "AAAA", "0=1"})
    void a_cursor_that_was_made_up_is_refused(String cursor) {
        isRefused("after", Map.of("after", cursor));
    }

    @Test
    void a_cursor_behind_the_end_is_of_a_topic_that_was_there_before_and_is_refused() {
        isRefused("after", Map.of("after", FeedCursor.of(Aggregate.CONTACT, new Positions(Map.of(0, 1_000_000L)))));
        isRefused("after", Map.of("after", FeedCursor.of(Aggregate.CONTACT, new Positions(Map.of(12, 1L)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-1", "ten"})
    void a_limit_that_is_none_is_refused(String limit) {
        isRefused("limit", Map.of("limit", limit));
    }

    @Test
    void a_type_that_the_service_does_not_tell_is_refused_with_those_that_it_does() {
        Feed.get(Map.of("types", "parcours.opportunity.ClientPromoted.v1"))
                .statusCode(400)
                .body("violations.field", contains("types"))
                .body("violations[0].message", containsString("parcours.contact.ContactPerdu.v1"));
    }

    @Test
    void only_who_sees_everything_may_read() {
        given().get("/api/events").then().statusCode(401);
        Feed.as("architecte", Map.of()).statusCode(403).body("type", equalTo("/problems/acces-refuse"));
        for (String role : new String[] {"admin", "gestionnaire", "commercial"}) {
            Feed.as(role, Map.of()).statusCode(200);
        }
    }

    private static void isRefused(String field, Map<String, ?> query) {
        Feed.get(query)
                .statusCode(400)
                .body("type", equalTo("/problems/requete-invalide"))
                .body("violations", hasSize(1))
                .body("violations.field", contains(field));
    }
}
