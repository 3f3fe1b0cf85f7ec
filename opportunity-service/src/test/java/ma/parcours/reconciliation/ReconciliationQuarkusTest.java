package ma.parcours.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.events.Ids;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Database;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.operation.Operations;
import org.junit.jupiter.api.Test;

/** What does not agree with what was told is named, and repaired where that can be. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ReconciliationQuarkusTest {

    private final ContactService contacts = ContactService.get();

    @Inject
    DataSource source;

    @Inject
    MeterRegistry metrics;

    @Test
    void nothing_is_named_of_what_agrees() {
        // Given
        Person waiting = known(Person.somebody().deposited());
        Person client = contacts.deposit(Person.somebody());
        String opportunity = Api.opened(client.id(), Api.MINIMAL);
        Api.move(opportunity, "etude").statusCode(200);
        Api.move(opportunity, "devis").statusCode(200);
        Api.patch(opportunity, "{\"montantEstime\": 300000}").statusCode(200);
        Person lost = contacts.depositThenLost(Person.somebody());
        UUID refused = opened(lost);
        await().until(() -> Api.promotionOf(refused.toString()).equals("refusee"));

        // When
        JsonPath run = Operations.reconciled(false);

        // Then
        assertThat(run.getString("state")).isEqualTo("done");
        assertThat(run.getInt("figures.events")).isGreaterThanOrEqualTo(7);
        assertThat(List.of(waiting.id(), client.id(), lost.id(), UUID.fromString(opportunity), refused))
                .allSatisfy(id -> assertThat(Operations.divergencesOf(id, run)).isEmpty());
    }

    @Test
    void contacts_that_are_not_as_told_are_named_and_learnt_again() throws Exception {
        // Given
        Person missing = known(Person.somebody().deposited());
        Person behind = known(Person.somebody().deposited());
        Person different = known(Person.somebody().deposited());
        UUID madeUp = Ids.next();
        change("delete from eligibility where contact_id = ?", missing.id());
        change("update eligibility set version = 0 where contact_id = ?", behind.id());
        change("update eligibility set unlock_id = null where contact_id = ?", different.id());
        change("insert into eligibility values (?, 1, 'client', null, 'Nobody', '+212600000000')", madeUp);

        // When
        JsonPath looked = Operations.reconciled(false);
        JsonPath repaired = Operations.reconciled(true);

        // Then
        assertThat(Operations.divergencesOf(missing.id(), looked)).containsExactly("eligibility_missing");
        assertThat(Operations.divergencesOf(behind.id(), looked)).containsExactly("eligibility_behind");
        assertThat(Operations.divergencesOf(different.id(), looked)).containsExactly("eligibility_different");
        assertThat(looked.getString("divergences.find { it.id == '%s' }.detail".formatted(different.id())))
                .isEqualTo("in unlockId");
        assertThat(Operations.divergencesOf(madeUp, looked)).containsExactly("eligibility_never_told");
        assertThat(List.of(missing.id(), behind.id(), different.id(), madeUp))
                .allSatisfy(
                        id -> assertThat(Operations.divergencesOf(id, repaired)).isEmpty());
        assertThat(Api.opened(agreedTo(different).id(), Api.MINIMAL)).isNotEmpty();
    }

    @Test
    void an_opportunity_that_was_agreed_to_and_is_missing_is_added_again() throws Exception {
        // Given
        UUID opportunity =
                UUID.fromString(Api.opened(contacts.deposit(Person.somebody()).id(), Api.MINIMAL));
        change("delete from stage_change where opportunity_id = ?", opportunity);
        change("delete from opportunity where id = ?", opportunity);

        // When
        JsonPath looked = Operations.reconciled(false);
        JsonPath repaired = Operations.reconciled(true);

        // Then
        assertThat(Operations.divergencesOf(opportunity, looked)).containsExactly("opportunity_missing");
        assertThat(Operations.divergencesOf(opportunity, repaired)).isEmpty();
        assertThat(Api.promotionOf(opportunity.toString())).isEqualTo("confirmee");
    }

    @Test
    void an_answer_that_was_told_and_not_heard_is_heard_again() throws Exception {
        // Given
        UUID opportunity =
                UUID.fromString(Api.opened(contacts.deposit(Person.somebody()).id(), Api.MINIMAL));
        behindTheTable(
                "update opportunity set promotion = 'en_attente', version = 0, announced_at = now() + interval '1 hour' where id = '%s'",
                opportunity);

        // When
        JsonPath looked = Operations.reconciled(false);
        JsonPath repaired = Operations.reconciled(true);

        // Then
        assertThat(Operations.divergencesOf(opportunity, looked)).containsExactly("promotion_different");
        assertThat(Operations.divergencesOf(opportunity, repaired)).isEmpty();
        assertThat(Api.promotionOf(opportunity.toString())).isEqualTo("confirmee");
    }

    @Test
    void a_question_that_nobody_answers_is_asked_again() throws Exception {
        // Given
        Person silent = contacts.depositThenSilence(Person.somebody());
        UUID opportunity = opened(silent);
        change("update opportunity set announced_at = now() + interval '1 hour' where id = ?", opportunity);

        // When
        JsonPath looked = Operations.reconciled(false);
        contacts.agreeTo(silent);
        JsonPath repaired = Operations.reconciled(true);

        // Then
        assertThat(Operations.divergencesOf(opportunity, looked)).containsExactly("promotion_pending");
        assertThat(Operations.divergencesOf(opportunity, repaired)).isEmpty();
        assertThat(Api.promotionOf(opportunity.toString())).isEqualTo("confirmee");
    }

    @Test
    void what_only_this_service_knew_is_named_and_stays() throws Exception {
        // Given
        UUID changed = moved();
        UUID behind = moved();
        UUID ahead = moved();
        UUID forgetful = moved();
        UUID unheard = moved();
        change("update opportunity set montant_estime = 1 where id = ?", changed);
        change("update opportunity set version = 0 where id = ?", behind);
        change("update opportunity set version = 99 where id = ?", ahead);
        change("delete from stage_change where from_stage = 'acompte_recu' and opportunity_id = ?", forgetful);
        behindTheTable(
                "update opportunity set promotion = 'refusee', raison = 'contact_perdu', pipeline_stage = 'perdue', "
                        + "lost_from = 'etude' where id = '%s'",
                unheard);

        // When
        JsonPath repaired = Operations.reconciled(true);

        // Then
        assertThat(Operations.divergencesOf(changed, repaired)).containsExactly("opportunity_different");
        assertThat(Operations.divergencesOf(behind, repaired)).containsExactly("opportunity_behind");
        assertThat(Operations.divergencesOf(ahead, repaired)).containsExactly("opportunity_never_told");
        assertThat(Operations.divergencesOf(forgetful, repaired)).containsExactly("stage_change_missing");
        assertThat(Operations.divergencesOf(unheard, repaired)).contains("promotion_different");
        await().untilAsserted(() -> assertThat(gauge("opportunity_behind")).isPositive());
        assertThat(metrics.get("reconcile.age").gauge().value()).isBetween(0.0, 60.0);
        assertThat(gauge("eligibility_missing")).isZero();
    }

    @Test
    void who_may_not_manage_may_not_ask() {
        Operations.start("commercial", "reconciliation", "{}").statusCode(403);
    }

    private double gauge(String kind) {
        return metrics.get("reconcile.divergences").tag("kind", kind).gauge().value();
    }

    /** An opportunity that was agreed to and is in {@code etude}. */
    private UUID moved() {
        String id = Api.opened(contacts.deposit(Person.somebody()).id(), Api.MINIMAL);
        Api.move(id, "etude").statusCode(200);
        return UUID.fromString(id);
    }

    private Person agreedTo(Person deposited) {
        contacts.agreeTo(deposited);
        return deposited;
    }

    /** Whatever is answered, once the deposit has arrived. */
    private UUID opened(Person person) {
        UUID id = Ids.opportunityOf(person.openUnlock());
        await().until(() -> {
            Api.open(person.id(), Api.MINIMAL);
            return new Database(source).number("select count(*) from opportunity where id = ?", id) == 1;
        });
        return id;
    }

    private Person known(Person person) {
        contacts.tell(person.acompteRecu());
        await().until(() ->
                new Database(source).number("select count(*) from eligibility where contact_id = ?", person.id()) == 1);
        return person;
    }

    private void change(String sql, UUID id) throws SQLException {
        new Database(source).execute(sql, id);
    }

    /** What the table's triggers would refuse. */
    private void behindTheTable(String sql, UUID id) throws SQLException {
        new Database(source)
                .execute("do $$ begin set local session_replication_role = replica; %s; end $$"
                        .formatted(sql.formatted(id)));
    }
}
