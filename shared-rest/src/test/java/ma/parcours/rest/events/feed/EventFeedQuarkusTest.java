package ma.parcours.rest.events.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.parcours.events.Ids;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.events.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The events over HTTP are those on the topic. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class EventFeedQuarkusTest {

    private static final String LOST = "parcours.contact.ContactPerdu.v1";

    private final UUID karim = Ids.next();
    private final UUID nadia = Ids.next();
    private final UUID omar = Ids.next();

    private String before = "";

    @BeforeEach
    void what_others_told_is_behind_us() {
        before = Feed.end();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1000})
    void every_event_comes_once_and_those_of_a_contact_in_their_order(int limit) {
        // Given
        try (Pen pen = new Pen()) {
            pen.change(karim, 4);
            pen.change(nadia, 3);
            pen.change(omar, 2);
        }

        // When
        List<Map<String, Object>> told = Feed.behind(before, limit, Map.of());

        // Then
        assertThat(told).hasSize(9).extracting(event -> event.get("id")).doesNotHaveDuplicates();
        assertThat(versionsOf(karim, told)).containsExactly(0, 1, 2, 3);
        assertThat(versionsOf(nadia, told)).containsExactly(0, 1, 2);
        assertThat(versionsOf(omar, told)).containsExactly(0, 1);
    }

    @Test
    void an_event_is_a_cloud_event_with_its_document() {
        // Given
        try (Pen pen = new Pen()) {
            pen.change(karim, 1);
        }

        // When
        Map<String, Object> told = Feed.behind(before, 10, Map.of()).get(0);

        // Then
        assertThat(told)
                .containsEntry("specversion", "1.0")
                .containsEntry("type", "parcours.contact.ContactModifie.v1")
                .containsEntry("source", "/parcours/contact-service")
                .containsEntry("subject", karim.toString())
                .containsEntry("aggregateversion", 0)
                .containsEntry("datacontenttype", "application/json")
                .doesNotContainKey("traceparent");
        assertThat(told.get("data")).extracting("contact.contactId").isEqualTo(karim.toString());
    }

    @Test
    void a_cursor_at_the_end_goes_on_with_what_is_told_later() {
        // Given
        Feed.get(Map.of("after", before)).statusCode(200).body("data", empty()).body("nextCursor", equalTo(before));
        try (Pen pen = new Pen()) {
            pen.change(nadia, 2);
        }

        // When
        List<Map<String, Object>> told = Feed.behind(before, 100, Map.of());

        // Then
        assertThat(versionsOf(nadia, told)).containsExactly(0, 1);
    }

    @Test
    void only_the_types_that_are_asked_for_come() {
        // Given
        try (Pen pen = new Pen()) {
            pen.change(karim, 3);
            pen.lose(nadia);
        }

        // When
        Map<String, Object> both = Map.of("types", List.of(LOST, "parcours.contact.ContactModifie.v1"));

        // Then
        assertThat(Feed.behind(before, 2, Map.of("types", LOST)))
                .extracting(event -> event.get("subject"))
                .containsExactly(nadia.toString());
        assertThat(Feed.behind(before, 2, both)).hasSize(4);
    }

    @Test
    void a_search_in_vain_gives_up_after_a_while_and_goes_on_behind_it() {
        // Given
        try (Pen pen = new Pen()) {
            pen.change(karim, FeedReading.BUDGET + 1_000);
            pen.lose(karim);
        }
        Map<String, Object> query = Map.of("types", LOST, "after", before);

        // When
        String next = Feed.get(query)
                .statusCode(200)
                .body("data", empty())
                .body("nextCursor", not(equalTo(before)))
                .extract()
                .path("nextCursor");

        // Then
        Feed.get(Map.of("types", LOST, "after", next)).body("data.subject", contains(karim.toString()));
    }

    @Test
    void what_is_no_event_is_passed_over_and_what_a_newer_release_tells_is_not() {
        // Given
        try (Pen pen = new Pen()) {
            pen.writeBare(karim, "{}");
            pen.write(karim, "parcours.contact.ContactModifie.v1", "{not json");
            pen.write(karim, "parcours.contact.ContactModifie.v1", "{\"contact\": {}}");
            pen.write(karim, "parcours.contact.ContactFusionne.v1", "{} {}");
            pen.write(karim, "parcours.contact.ContactFusionne.v1", "[]");
            pen.write(karim, "parcours.contact.ContactFusionne.v1", "{\"other\": 1}");
            pen.change(karim, 1);
        }

        // When
        List<Map<String, Object>> told = Feed.behind(before, 1, Map.of());

        // Then
        assertThat(told)
                .extracting(event -> event.get("type"))
                .containsExactly("parcours.contact.ContactFusionne.v1", "parcours.contact.ContactModifie.v1");
    }

    private static List<Object> versionsOf(UUID contact, List<Map<String, Object>> told) {
        return told.stream()
                .filter(event -> contact.toString().equals(event.get("subject")))
                .map(event -> event.get("aggregateversion"))
                .toList();
    }
}
