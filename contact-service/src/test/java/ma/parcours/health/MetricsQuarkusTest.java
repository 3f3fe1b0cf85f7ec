package ma.parcours.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.regex.Pattern;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import org.junit.jupiter.api.Test;

/** What Prometheus reads, beyond what each part of the service tests of its own metrics. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class MetricsQuarkusTest {

    private static final Pattern URI = Pattern.compile("(?m)^http_server_requests_seconds_count\\{.*?uri=\"([^\"]*)\"");

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "";

    @Test
    void requests_are_counted_by_route_and_not_by_what_anybody_asks_for() {
        // Given
        String contact = Api.newContact();

        // When
        for (String path :
                List.of("/api/contacts/" + contact, "/api/contacts/made-up/made-up", "/made-up", "/problems/made-up")) {
            for (String method : List.of("GET", "POST", "PATCH", "DELETE", "PUT", "OPTIONS", "BREW")) {
                Api.anybody().request(method, path);
                Api.anybody().contentType("text/csv").body("made-up").request(method, path);
                RestAssured.given().request(method, path);
            }
        }
        Api.anybody().body("x".repeat(100_000)).post("/api/contacts/made-up-and-large");

        // Then
        List<String> uris =
                URI.matcher(page()).results().map(match -> match.group(1)).toList();
        assertThat(uris)
                .contains("/api/contacts/{id}")
                .noneMatch(uri -> uri.contains("made-up") || uri.contains(contact));
    }

    @Test
    void how_long_requests_take_is_shown_in_steps() {
        // When
        Api.newContact();

        // Then
        assertThat(page()).containsPattern("http_server_requests_seconds_bucket\\{.*le=\"0.25\"");
    }

    @Test
    void what_has_not_happened_is_shown_as_nought() {
        assertThat(page())
                .contains("dead_letters_total ", "consumer_retries_total ", "events_skipped_total ")
                .containsPattern("contact_moves_total\\{from=\"perdu\",to=\"client\"\\} ")
                .containsPattern("leads_captured_total\\{source=\"tiktok\"\\} ")
                .containsPattern("database_open 1");
    }

    private String page() {
        return RestAssured.get(metrics).then().statusCode(200).extract().asString();
    }
}
