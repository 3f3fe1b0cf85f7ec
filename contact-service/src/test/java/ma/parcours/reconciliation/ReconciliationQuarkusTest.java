package ma.parcours.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.ClientPromoted;
import ma.parcours.events.Ids;
import ma.parcours.events.PipelineStageChanged;
import ma.parcours.events.Topics;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.operation.Operations;
import ma.parcours.testing.Api;
import ma.parcours.testing.Database;
import ma.parcours.testing.OpportunityService;
import ma.parcours.testing.OpportunityTopic;
import ma.parcours.testing.Topic;
import ma.parcours.testing.Walk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What does not agree with what was told is named, and told or heard again where that can be. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ReconciliationQuarkusTest {

    @Inject
    DataSource source;

    @Inject
    MeterRegistry metrics;

    private final OpportunityTopic opportunities = new OpportunityTopic();

    @Test
    void nothing_is_named_of_what_agrees() {
        // Given
        String deposited = at(ContactStatus.ACOMPTE_RECU);
        String client = at(ContactStatus.CLIENT);
        String lost = at(ContactStatus.ACOMPTE_RECU);
        Walk.lose(lost);
        Api.post("/api/contacts/" + lost + "/reactivate").statusCode(200);
        UUID unlock = database().first(UUID.class, "select id from unlock where contact_id = ?", id(client));
        opportunities.send(Ids.next(), OpportunityService.moved(client, unlock, "acompte_recu", "etude"));

        // When
        JsonPath run = Operations.reconciled(false);

        // Then
        assertThat(run.getString("state")).isEqualTo("done");
        assertThat(run.getInt("figures.events")).isGreaterThanOrEqualTo(10);
        for (String contact : new String[] {deposited, client, lost}) {
            assertThat(Operations.divergencesOf(id(contact), run)).isEmpty();
            assertThat(run.getList("divergences.detail", String.class)).noneMatch(detail -> detail.contains(contact));
        }
        assertThat(Operations.divergencesOf(unlock, run)).isEmpty();
    }

    @Test
    void a_change_that_nobody_was_told_is_told() {
        // Given
        String contact = at(ContactStatus.PRISE_DE_BESOIN);
        damage("update contact set version = version + 1, ville = 'Agadir' where id = ?", id(contact));

        // When
        JsonPath looked = Operations.reconciled(false);
        JsonPath repaired = Operations.reconciled(true);

        // Then
        assertThat(Operations.divergencesOf(id(contact), looked)).containsExactly("contact_never_told");
        assertThat(Operations.divergencesOf(id(contact), repaired)).isEmpty();
        try (Topic topic = new Topic(Topics.CONTACT_EVENTS)) {
            assertThat(topic.about(contact, "ContactModifie"))
                    .last()
                    .extracting(Topic.Told::document)
                    .asString()
                    .contains("Agadir");
        }
    }

    @Test
    void a_deposit_that_nobody_was_told_is_told_under_its_own_id() {
        // Given
        String contact = at(ContactStatus.QUALIFIE);
        UUID payment = Ids.next();
        UUID unlock = Ids.next();
        damage(
                "insert into payment values (?, ?, 500, 'MAD', 'espece', '2026-11-20', null, null, now(), 'salma')",
                payment,
                id(contact));
        damage(
                "insert into unlock (id, contact_id, payment_id, state, issued_at) values (?, ?, ?, 'cancelled', now())",
                unlock,
                id(contact),
                payment);

        // When
        JsonPath looked = Operations.reconciled(false);
        JsonPath repaired = Operations.reconciled(true);

        // Then
        assertThat(Operations.divergencesOf(unlock, looked)).containsExactly("unlock_never_told");
        assertThat(Operations.divergencesOf(unlock, repaired)).isEmpty();
        try (Topic topic = new Topic(Topics.CONTACT_EVENTS)) {
            assertThat(topic.about(contact, "AcompteRecu"))
                    .singleElement()
                    .extracting(Topic.Told::id)
                    .isEqualTo(unlock.toString());
        }
    }

    @Test
    void a_move_that_the_history_lacks_is_noted() {
        // Given
        String client = at(ContactStatus.CLIENT);
        UUID unlock = database().first(UUID.class, "select id from unlock where contact_id = ?", id(client));
        UUID event = Ids.next();
        PipelineStageChanged moved = OpportunityService.moved(client, unlock, "acompte_recu", "etude");
        opportunities.send(event, moved);
        await().until(() -> noted(event) == 1);
        damage("delete from timeline_entry where source_id = ?", event);

        // When
        JsonPath looked = Operations.reconciled(false);
        JsonPath repaired = Operations.reconciled(true);

        // Then
        assertThat(Operations.divergencesOf(event, looked)).containsExactly("move_not_in_timeline");
        assertThat(Operations.divergencesOf(event, repaired)).isEmpty();
        assertThat(noted(event)).isEqualTo(1);
    }

    @Test
    void a_question_that_was_never_answered_is_decided_once_it_can_be() {
        // Given
        String contact = at(ContactStatus.ACOMPTE_RECU);
        UUID unlock = database().openUnlockOf(contact);
        UUID elsewhere = Ids.next();
        ClientPromoted question = OpportunityService.promoted(contact, elsewhere);
        opportunities.send(Ids.next(), question);
        await().until(() -> keptAside(question) == 1);

        // When
        JsonPath unanswerable = Operations.reconciled(true);
        damage(
                "insert into unlock (id, contact_id, payment_id, state, issued_at) "
                        + "select ?, contact_id, payment_id, 'cancelled', now() from unlock where id = ?",
                elsewhere,
                unlock);
        JsonPath answered = Operations.reconciled(true);

        // Then
        assertThat(Operations.divergencesOf(question.opportunityId(), unanswerable))
                .containsExactly("promotion_unanswered");
        assertThat(Operations.divergencesOf(question.opportunityId(), answered)).isEmpty();
        try (Topic topic = new Topic(Topics.CONTACT_EVENTS)) {
            topic.told(contact, "PromotionRefusee", 1);
        }
    }

    @Test
    void money_and_decisions_that_differ_are_named_and_stay() {
        // Given
        String poorer = at(ContactStatus.ACOMPTE_RECU);
        String robbed = at(ContactStatus.ACOMPTE_RECU);
        String renamed = at(ContactStatus.QUALIFIE);
        String behind = at(ContactStatus.PRISE_DE_BESOIN);
        String gone = at(ContactStatus.QUALIFIE);
        String undone = at(ContactStatus.CLIENT);
        String forged = at(ContactStatus.ACOMPTE_RECU);
        UUID poorerPayment = paymentOf(poorer);
        UUID robbedPayment = paymentOf(robbed);
        UUID robbedUnlock = database().openUnlockOf(robbed);
        UUID undoneUnlock = database().first(UUID.class, "select id from unlock where contact_id = ?", id(undone));
        UUID forgedUnlock = database().openUnlockOf(forged);
        damage("update payment set montant = montant + 1 where id = ?", poorerPayment);
        damage("delete from payment where id = ?", robbedPayment);
        damage("delete from unlock where id = ?", robbedUnlock);
        damage("update contact set nom = 'Somebody else' where id = ?", id(renamed));
        damage("update contact set version = 0 where id = ?", id(behind));
        damage("delete from timeline_entry where contact_id = ?", id(gone));
        damage("delete from contact where id = ?", id(gone));
        damage("update unlock set state = 'cancelled', opportunity_id = null where id = ?", undoneUnlock);
        damage("delete from timeline_entry where source_id = ?", Ids.opportunityOf(undoneUnlock));
        damage("update unlock set state = 'used', opportunity_id = ? where id = ?", Ids.next(), forgedUnlock);

        // When
        JsonPath repaired = Operations.reconciled(true);

        // Then
        assertThat(Operations.divergencesOf(poorerPayment, repaired)).containsExactly("payment_different");
        assertThat(Operations.divergencesOf(robbedPayment, repaired)).containsExactly("payment_missing");
        assertThat(Operations.divergencesOf(robbedUnlock, repaired)).containsExactly("unlock_missing");
        assertThat(Operations.divergencesOf(id(renamed), repaired)).containsExactly("contact_different");
        assertThat(Operations.divergencesOf(id(behind), repaired)).containsExactly("contact_behind");
        assertThat(Operations.divergencesOf(id(gone), repaired)).containsExactly("contact_missing");
        assertThat(Operations.divergencesOf(undoneUnlock, repaired)).containsExactly("unlock_different");
        assertThat(Operations.divergencesOf(Ids.opportunityOf(undoneUnlock), repaired))
                .containsExactly("promotion_not_in_timeline");
        assertThat(Operations.divergencesOf(forgedUnlock, repaired)).containsExactly("unlock_without_opportunity");
        await().untilAsserted(() -> assertThat(gauge("payment_different")).isPositive());
        assertThat(gauge("unlock_used_twice")).isZero();
        assertThat(metrics.get("reconcile.age").gauge().value()).isBetween(0.0, 60.0);
    }

    @Test
    void who_may_not_manage_may_not_ask() {
        Operations.start("commercial", "reconciliation", "{}").statusCode(403);
    }

    private double gauge(String kind) {
        return metrics.get("reconcile.divergences").tag("kind", kind).gauge().value();
    }

    private String at(ContactStatus stage) {
        return new Walk(source).to(stage);
    }

    private UUID paymentOf(String contact) {
        return database().first(UUID.class, "select deposit_id from contact where id = ?", id(contact));
    }

    private long noted(UUID event) {
        return database().number("select count(*) from timeline_entry where source_id = ?", event);
    }

    private long keptAside(ClientPromoted question) {
        return database()
                .number(
                        "select count(*) from promotion_kept_aside where payload like ?",
                        "%" + question.opportunityId() + "%");
    }

    /** What the tables' triggers and references would refuse. */
    private void damage(String sql, @Nullable Object... parameters) {
        assertThat(database().refusal("set local session_replication_role = replica; " + sql, parameters))
                .isEmpty();
    }

    private Database database() {
        return new Database(source);
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }
}
