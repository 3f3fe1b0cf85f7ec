package ma.parcours.promotion.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import ma.parcours.events.testing.schema.EventSchemaCheck;
import ma.parcours.events.testing.schema.Expectations;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.events.SparseTopic;
import ma.parcours.testing.Api;
import ma.parcours.testing.Database;
import ma.parcours.testing.OpportunityService;
import ma.parcours.testing.Topic;
import ma.parcours.testing.Topic.Told;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What contact-service has said that it needs of an opportunity's events is enough for all that it does about them. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class LeastEventsQuarkusTest {

    @Inject
    DataSource source;

    @AutoClose
    private final SparseTopic opportunities = new SparseTopic(Expectations.CONTACT_SERVICE);

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
    void a_promotion_is_confirmed_and_told_in_full() {
        // When
        opportunities.tell(Ids.next(), OpportunityService.promoted(contact, unlock));

        // Then
        Told told = answers.told(contact, "PromotionConfirmee", 1).get(0);
        assertThat(EventSchemaCheck.published().misfits(told.type(), told.document()))
                .isEmpty();
        assertThat(Api.statusOf(contact)).isEqualTo("client");
        assertThat(entry("opportunite_creee"))
                .extracting("actor", "to", "data.description", "data.montantEstime", "data.devise")
                .containsExactly("karim", "acompte_recu", "Une villa", 450000.0f, "MAD");
        assertThat(entry("client_promu"))
                .extracting("data.opportunityId", "data.unlockId")
                .containsExactly(Ids.opportunityOf(unlock).toString(), unlock.toString());
    }

    @Test
    void a_promotion_is_refused_and_told_in_full() {
        // Given
        Walk.lose(contact);

        // When
        opportunities.tell(Ids.next(), OpportunityService.promoted(contact, unlock));

        // Then
        Told told = answers.told(contact, "PromotionRefusee", 1).get(0);
        assertThat(EventSchemaCheck.published().misfits(told.type(), told.document()))
                .isEmpty();
        assertThat(entry("promotion_refusee")).extracting("data.reason").isEqualTo("contact_perdu");
    }

    @Test
    void a_move_is_a_line_of_the_timeline_and_a_correction_none() {
        // Given
        new OpportunityService().open(contact, unlock);
        int lines = Api.timelineOf(contact).size();

        // When
        opportunities.tell(Ids.next(), OpportunityService.corrected(contact, unlock));
        opportunities.tell(Ids.next(), OpportunityService.moved(contact, unlock, "acompte_recu", "etude"));

        // Then
        assertThat(entry("etape_changee"))
                .extracting("from", "to", "actor", "at")
                .containsExactly("acompte_recu", "etude", "karim", "2026-11-22T12:00:00Z");
        assertThat(Api.timelineOf(contact)).hasSize(lines + 1);
        assertThat(deadLetters.about(contact)).isEmpty();
    }

    /** The line of this kind, as soon as there is one. */
    private Object entry(String kind) {
        List<Map<String, Object>> found = await().until(() -> entries(kind), entries -> entries.size() == 1);
        return found.get(0);
    }

    private List<Map<String, Object>> entries(String kind) {
        return Api.timelineOf(contact).stream()
                .filter(entry -> kind.equals(entry.get("kind")))
                .toList();
    }
}
