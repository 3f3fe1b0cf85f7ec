package ma.parcours.promotion.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.Ids;
import ma.parcours.events.Topics;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Database;
import ma.parcours.testing.OpportunityService;
import ma.parcours.testing.OpportunityTopic;
import ma.parcours.testing.Topic;
import ma.parcours.testing.Topic.Told;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What arrives is taken once, whatever arrives and however often. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class OpportunityEventsQuarkusTest {

    private static final String CONFIRMED = "PromotionConfirmee";

    @Inject
    DataSource source;

    @Inject
    MeterRegistry metrics;

    private final OpportunityTopic topic = new OpportunityTopic();

    @AutoClose
    private final Topic answers = new Topic(Topics.CONTACT_EVENTS);

    @AutoClose
    private final Topic deadLetters = new Topic(Topics.OPPORTUNITY_EVENTS_DEAD_LETTERS);

    private String contact = "";
    private UUID unlock = new UUID(0, 0);

    @BeforeEach
    void a_contact_has_paid_its_deposit() {
        contact = new Walk(source).to(ContactStatus.ACOMPTE_RECU);
        unlock = new Database(source).openUnlockOf(contact);
    }

    @Test
    void a_move_in_the_pipeline_is_one_line_of_the_history_and_no_new_version() {
        // Given
        new OpportunityService().open(contact, unlock);
        UUID event = Ids.next();
        var moved = OpportunityService.moved(contact, unlock, "acompte_recu", "etude");

        // When
        topic.send(event, moved);
        topic.send(event, moved);
        topic.send(Ids.next(), OpportunityService.moved(contact, unlock, "etude", "devis"));

        // Then
        await().until(() -> kinds().stream().filter("etape_changee"::equals).count() == 2);
        Map<String, Object> line = Api.timelineOf(contact).stream()
                .filter(entry -> "etude".equals(entry.get("to")))
                .findFirst()
                .orElseThrow();
        assertThat(line).containsEntry("from", "acompte_recu").containsEntry("actor", "karim");
        assertThat(version()).isEqualTo(3);
    }

    @Test
    void a_correction_of_an_opportunity_is_known_and_passed_over() {
        // Given
        new OpportunityService().open(contact, unlock);
        double unknown = metrics.counter("events.skipped").count();
        List<Object> before = kinds();
        int version = version();

        // When
        topic.send(Ids.next(), OpportunityService.corrected(contact, unlock));
        topic.send(Ids.next(), OpportunityService.moved(contact, unlock, "acompte_recu", "etude"));

        // Then
        await().until(() -> kinds().contains("etape_changee"));
        assertThat(kinds()).hasSize(before.size() + 1);
        assertThat(version()).isEqualTo(version);
        assertThat(metrics.counter("events.skipped").count()).isEqualTo(unknown);
        assertThat(deadLetters.about(contact)).isEmpty();
    }

    @Test
    void what_cannot_be_read_goes_to_the_dead_letters_and_holds_nobody_up() {
        // Given
        String nonsense = "{\"unlockId\": \"" + UUID.randomUUID() + "\"";
        double before = metrics.counter("dead.letters").count();

        // When
        topic.send(contact, Ids.next().toString(), "parcours.opportunity.ClientPromoted.v1", nonsense);
        topic.send(contact, Ids.next().toString(), "parcours.opportunity.Rebaptisee.v1", "{}");
        topic.send(Ids.next(), OpportunityService.promoted(contact, unlock));

        // Then
        answers.told(contact, CONFIRMED, 1);
        await().untilAsserted(() -> assertThat(deadLetters.about(contact))
                .singleElement()
                .extracting(Told::document)
                .isEqualTo(nonsense));
        assertThat(metrics.counter("dead.letters").count()).isEqualTo(before + 1);
    }

    @Test
    void a_contact_event_on_the_wrong_topic_goes_to_the_dead_letters() {
        // Given
        await().until(() -> answers.about(contact).size() == 3);
        String document = answers.about(contact).get(0).document();

        // When
        topic.send(contact, Ids.next().toString(), "parcours.contact.ContactModifie.v1", document);

        // Then
        await().until(() -> deadLetters.about(contact).size() == 1);
    }

    @Test
    void the_whole_topic_from_zero_changes_no_contact() {
        // Given
        new OpportunityService().open(contact, unlock);
        Map<String, Object> before =
                Api.get("/api/contacts/" + contact).extract().path("$");
        List<Map<String, Object>> history = Api.timelineOf(contact);

        // When
        new Topic(Topics.OPPORTUNITY_EVENTS)
                .about(contact)
                .forEach(told -> topic.send(contact, told.id(), told.type(), told.document()));

        // Then
        answers.told(contact, CONFIRMED, 2);
        assertThat(Api.get("/api/contacts/" + contact).extract().<Map<String, Object>>path("$"))
                .isEqualTo(before);
        assertThat(Api.timelineOf(contact)).isEqualTo(history);
    }

    private int version() {
        return Api.get("/api/contacts/" + contact).extract().path("version");
    }

    private List<Object> kinds() {
        return Api.timelineOf(contact).stream().map(entry -> entry.get("kind")).toList();
    }
}
