package ma.parcours.promotion.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.matchesRegex;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.ClientPromoted;
import ma.parcours.events.EventJson;
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

/** Each way that the decision on a promotion can go, from the question on Kafka to the answer. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class PromotionQuarkusTest {

    private static final String CONFIRMED = "PromotionConfirmee";
    private static final String REFUSED = "PromotionRefusee";

    @Inject
    DataSource source;

    @Inject
    Clock clock;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    private final OpportunityTopic topic = new OpportunityTopic();

    @AutoClose
    private final Topic answers = new Topic(Topics.CONTACT_EVENTS);

    private String contact = "";
    private UUID unlock = new UUID(0, 0);

    @BeforeEach
    void a_contact_has_paid_its_deposit() {
        contact = new Walk(source).to(ContactStatus.ACOMPTE_RECU);
        unlock = new Database(source).openUnlockOf(contact);
    }

    @Test
    void an_opportunity_makes_a_client_in_all_respects_at_once() {
        // Given
        UUID opportunity = Ids.opportunityOf(unlock);

        // When
        topic.send(Ids.next(), OpportunityService.promoted(contact, unlock));

        // Then
        JsonPath answer =
                JsonPath.from(answers.told(contact, CONFIRMED, 1).get(0).document());
        assertThat(answer.getString("opportunityId")).isEqualTo(opportunity.toString());
        assertThat(answer.getString("unlockId")).isEqualTo(unlock.toString());
        assertThat(answer.getString("contact.status")).isEqualTo("client");
        assertThat(answer.getString("contact.tag")).isEqualTo("client");
        assertThat(answer.getString("contact.clientSince"))
                .isEqualTo(LocalDate.now(clock).toString());
        assertThat(answer.getLong("contact.version")).isEqualTo(3);
        assertThat(answer.getString("opportunity.description")).isEqualTo("Une villa");
        Map<String, Object> client =
                Api.get("/api/contacts/" + contact).extract().path("$");
        assertThat(client)
                .containsEntry("status", "client")
                .containsEntry("tag", "client")
                .containsEntry("version", 3)
                .containsEntry("clientSince", LocalDate.now(clock).toString());
        assertThat(kinds().subList(0, 2)).containsExactlyInAnyOrder("client_promu", "opportunite_creee");
    }

    @Test
    void the_same_question_again_is_answered_again_and_changes_nothing() {
        // Given
        ClientPromoted question = OpportunityService.promoted(contact, unlock);
        UUID event = Ids.next();

        // When
        topic.send(event, question);
        topic.send(event, question);
        topic.send(Ids.next(), question);

        // Then
        List<Told> told = answers.told(contact, CONFIRMED, 3);
        assertThat(told)
                .extracting(each -> JsonPath.from(each.document()).getLong("contact.version"))
                .containsOnly(3L);
        assertThat(kinds()).hasSize(5).containsOnlyOnce("client_promu", "opportunite_creee");
    }

    @Test
    void a_contact_lost_first_is_refused_and_its_history_says_so_once() {
        // Given
        Walk.lose(contact);

        // When
        topic.send(Ids.next(), OpportunityService.promoted(contact, unlock));
        topic.send(Ids.next(), OpportunityService.promoted(contact, unlock));

        // Then
        List<Told> told = answers.told(contact, REFUSED, 2);
        JsonPath refused = JsonPath.from(told.get(0).document());
        assertThat(refused.getString("reason")).isEqualTo("contact_perdu");
        assertThat(refused.getString("contact.status")).isEqualTo("perdu");
        assertThat(refused.getLong("contact.version")).isEqualTo(3);
        assertThat(Api.statusOf(contact)).isEqualTo("perdu");
        assertThat(kinds()).containsOnlyOnce("promotion_refusee");
        assertThat(Api.get("/api/contacts/" + contact).extract().<Integer>path("version"))
                .isEqualTo(3);
    }

    @Test
    void another_opportunity_for_the_same_deposit_is_refused() {
        // Given
        new OpportunityService().open(contact, unlock);

        // When
        topic.send(Ids.next(), OpportunityService.promoted(contact, unlock, UUID.randomUUID()));

        // Then
        JsonPath refused =
                JsonPath.from(answers.told(contact, REFUSED, 1).get(0).document());
        assertThat(refused.getString("reason")).isEqualTo("acompte_deja_utilise");
    }

    @Test
    void the_unlock_from_before_a_reactivation_is_refused() {
        // Given
        Walk.lose(contact);
        Api.act(contact, "reactivate", Map.of()).statusCode(200);

        // When
        topic.send(Ids.next(), OpportunityService.promoted(contact, unlock));

        // Then
        answers.told(contact, REFUSED, 1);
        assertThat(Api.statusOf(contact)).isEqualTo("acompte_recu");
    }

    @Test
    void an_unlock_that_was_never_issued_is_kept_aside_and_rings_the_alarm() {
        // Given
        UUID event = Ids.next();
        ClientPromoted question = OpportunityService.promoted(contact, UUID.randomUUID());

        // When
        topic.send(event, question);
        topic.send(event, question);

        // Then
        Database database = new Database(source);
        await().until(() -> kept(database, event) == 1);
        assertThat(database.first(String.class, "select payload from promotion_kept_aside where event_id = ?", event))
                .isEqualTo(EventJson.write(question));
        await().untilAsserted(() -> RestAssured.get(metrics)
                .then()
                .body(matchesRegex("(?s).*\\npromotions_never_issued(\\{[^}]*})? [1-9].*")));
        topic.send(Ids.next(), OpportunityService.promoted(contact, unlock));
        answers.told(contact, CONFIRMED, 1);
        assertThat(kept(database, event)).isEqualTo(1);
    }

    @Test
    void a_contact_that_was_never_here_is_kept_aside_too() {
        // Given
        UUID event = Ids.next();
        String stranger = UUID.randomUUID().toString();

        // When
        topic.send(event, OpportunityService.promoted(stranger, UUID.randomUUID()));

        // Then
        await().until(() -> kept(new Database(source), event) == 1);
    }

    @Test
    void perdu_and_the_promotion_race_and_one_of_them_is_first() {
        IntStream.range(0, 10).forEach(round -> {
            // Given
            String racer = new Walk(source).to(ContactStatus.ACOMPTE_RECU);
            UUID ticket = new Database(source).openUnlockOf(racer);

            // When
            topic.send(Ids.next(), OpportunityService.promoted(racer, ticket));
            Walk.lose(racer);

            // Then
            await().until(() -> answers.about(racer, "Promotion\\w+").size() == 1);
            boolean confirmed =
                    answers.about(racer, "Promotion\\w+").get(0).type().contains(CONFIRMED);
            String state = new Database(source).first(String.class, "select state from unlock where id = ?", ticket);
            assertThat(state).isEqualTo(confirmed ? "used" : "cancelled");
            assertThat(Api.statusOf(racer)).isEqualTo("perdu");
        });
    }

    private List<Object> kinds() {
        return Api.timelineOf(contact).stream().map(entry -> entry.get("kind")).toList();
    }

    private static long kept(Database database, UUID event) {
        return database.number("select count(*) from promotion_kept_aside where event_id = ?", event);
    }
}
