package ma.parcours.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.events.Feed;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What opportunity-service tells can be read over HTTP as it lies on the topic. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class OpportunityEventFeedQuarkusTest {

    private final ContactService contacts = ContactService.get();
    private final Person person = Person.somebody();

    private String before = "";
    private String opportunity = "";

    @BeforeEach
    void an_opportunity_has_been_opened() {
        before = Feed.end();
        opportunity = Api.opened(contacts.deposit(person).id(), Api.MINIMAL);
        heard(1);
    }

    @Test
    void what_was_done_to_an_opportunity_is_read_in_the_order_of_the_topic() {
        // Given
        Api.move(opportunity, "etude").statusCode(200);
        Api.patch(opportunity, "{\"titre\": \"Riad\"}").statusCode(200);
        Api.move(opportunity, "devis").statusCode(200);
        List<ConsumerRecord<String, String>> heard = heard(4);

        // When
        List<Map<String, Object>> read = Feed.behind(before, 3, Map.of());

        // Then
        List<Map<String, Object>> ours = read.stream()
                .filter(event -> person.id().toString().equals(event.get("subject")))
                .toList();
        assertThat(ours)
                .extracting(event -> event.get("id"))
                .isEqualTo(
                        heard.stream().map(OpportunityEventFeedQuarkusTest::id).toList());
        assertThat(ours)
                .last()
                .extracting(event -> event.get("data"))
                .extracting("from", "to", "opportunity.opportunityId")
                .containsExactly("etude", "devis", opportunity);
    }

    @Test
    void a_cursor_at_the_end_goes_on_with_what_is_done_next() {
        // Given
        String end = Feed.end();

        // When
        Api.move(opportunity, "etude").statusCode(200);
        heard(2);

        // Then
        assertThat(Feed.behind(end, 100, Map.of("types", "parcours.opportunity.PipelineStageChanged.v1")))
                .extracting(event -> event.get("subject"))
                .map(String::valueOf)
                .map(UUID::fromString)
                .containsExactly(person.id());
    }

    private List<ConsumerRecord<String, String>> heard(int times) {
        await().untilAsserted(() -> assertThat(contacts.heardOf(person.id())).hasSize(times));
        return contacts.heardOf(person.id());
    }

    private static String id(ConsumerRecord<String, String> message) {
        return new String(message.headers().lastHeader("ce_id").value(), UTF_8);
    }
}
