package ma.parcours.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.Topics;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.events.Feed;
import ma.parcours.testing.Api;
import ma.parcours.testing.Topic;
import ma.parcours.testing.Topic.Told;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What contact-service tells can be read over HTTP as it lies on the topic. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ContactEventFeedQuarkusTest {

    @AutoClose
    private final Topic topic = new Topic(Topics.CONTACT_EVENTS);

    @Inject
    DataSource source;

    private String before = "";

    @BeforeEach
    void what_others_told_is_behind_us() {
        before = Feed.end();
    }

    @Test
    void what_was_done_to_a_contact_is_read_in_the_order_of_the_topic() {
        // Given
        String paid = new Walk(source).to(ContactStatus.ACOMPTE_RECU);
        String lost = new Walk(source).to(ContactStatus.PRISE_DE_BESOIN);
        Walk.lose(lost);
        topic.told(paid, "\\w+", 3);
        topic.told(lost, "\\w+", 3);

        // When
        List<Map<String, Object>> read = Feed.behind(before, 2, Map.of());

        // Then
        assertThat(idsAbout(paid, read)).isEqualTo(idsOnTopic(paid));
        assertThat(idsAbout(lost, read)).isEqualTo(idsOnTopic(lost));
        assertThat(read)
                .filteredOn(event -> paid.equals(event.get("subject")))
                .last()
                .extracting(event -> event.get("data"))
                .extracting("payment.montant", "contact.contactId")
                .containsExactly("1000.00", paid);
    }

    @Test
    void a_cursor_at_the_end_goes_on_with_what_is_done_next() {
        // Given
        String contact = Api.newContact();
        topic.told(contact, "\\w+", 1);
        String end = Feed.end();

        // When
        Walk.lose(contact);
        topic.told(contact, "\\w+", 2);

        // Then
        assertThat(Feed.behind(end, 100, Map.of("types", "parcours.contact.ContactPerdu.v1")))
                .extracting(event -> event.get("subject"))
                .containsExactly(contact);
    }

    private List<String> idsOnTopic(String contact) {
        return topic.about(contact).stream().map(Told::id).toList();
    }

    private static List<String> idsAbout(String contact, List<Map<String, Object>> read) {
        List<String> ids = new ArrayList<>();
        for (Map<String, Object> event : read) {
            if (contact.equals(event.get("subject"))) {
                ids.add(Objects.toString(event.get("id")));
            }
        }
        return ids;
    }
}
