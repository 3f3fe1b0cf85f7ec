package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.parcours.local.stack.Service;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** What holds between the two databases and Kafka: always, and when nothing is on its way any more. */
final class Invariants {

    private static final Duration TIME_TO_DRAIN = Duration.ofSeconds(90);

    private static final List<String> DEAD_LETTERS = List.of(
            "parcours.contact.events.opportunity-service.dlq", "parcours.opportunity.events.contact-service.dlq");

    private final RunningSystem system;
    private final Sql contacts;
    private final Sql opportunities;

    Invariants(RunningSystem system) {
        this.system = system;
        this.contacts = new Sql(system, Service.CONTACT);
        this.opportunities = new Sql(system, Service.OPPORTUNITY);
    }

    /** Returns when everything that was on its way has arrived, and all is as it must be then. */
    void awaitRest() {
        await().atMost(TIME_TO_DRAIN)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    nothingIsOnItsWay();
                    nobodyWaits();
                    everyUsedUnlockHasItsConfirmedOpportunity();
                    eligibilityAgreesWithTheContacts();
                    assertAlways();
                });
        nothingWasGivenUp();
    }

    /** Holds at any moment, also in the middle of everything. */
    void assertAlways() throws SQLException {
        anUnlockOpensOneOpportunityAtMost();
        everyConfirmedOpportunityUsedItsUnlock();
        nobodyWasPromotedAfterBeingLost();
    }

    private void anUnlockOpensOneOpportunityAtMost() throws SQLException {
        assertThat(opportunities.rows("select unlock_id from opportunity group by unlock_id having count(*) > 1"))
                .as("unlocks with several opportunities")
                .isEmpty();
    }

    /** The confirmed ones are read first: what is confirmed later does not matter. */
    private void everyConfirmedOpportunityUsedItsUnlock() throws SQLException {
        var confirmed = opportunities.map("select unlock_id, id from opportunity where promotion = 'confirmee'");
        assertThat(usedUnlocks()).as("used unlocks").containsAllEntriesOf(confirmed);
    }

    /** Of the entries that change a status, the one before a promotion is never a loss. */
    private void nobodyWasPromotedAfterBeingLost() throws SQLException {
        assertThat(contacts.rows("""
                        select contact_id from (
                          select contact_id, kind, lag(kind) over (partition by contact_id order by at, id) as before
                          from timeline_entry
                          where kind in ('contact_perdu', 'contact_reactive', 'client_promu')) as moves
                        where kind = 'client_promu' and before = 'contact_perdu'
                        """))
                .as("contacts promoted while they were lost")
                .isEmpty();
    }

    private void everyUsedUnlockHasItsConfirmedOpportunity() throws SQLException {
        var confirmed = opportunities.map("select unlock_id, id from opportunity where promotion = 'confirmee'");
        assertThat(confirmed).as("confirmed opportunities").containsExactlyInAnyOrderEntriesOf(usedUnlocks());
    }

    private Map<String, String> usedUnlocks() throws SQLException {
        return contacts.map("select id, opportunity_id from unlock where state = 'used'");
    }

    private void eligibilityAgreesWithTheContacts() throws SQLException {
        var known = opportunities.map("select contact_id, version, status, unlock_id from eligibility");
        var actual = contacts.map("select id, version, status, open_unlock_id from contact");
        assertThat(known).as("eligibility").containsExactlyInAnyOrderEntriesOf(actual);
    }

    private void nobodyWaits() throws SQLException {
        assertThat(opportunities.rows("select id from opportunity where promotion = 'en_attente'"))
                .as("opportunities en_attente")
                .isEmpty();
    }

    private void nothingIsOnItsWay() throws SQLException {
        assertThat(contacts.rows("select type from outbox"))
                .as("contact-service's outbox")
                .isEmpty();
        assertThat(opportunities.rows("select type from outbox"))
                .as("opportunity-service's outbox")
                .isEmpty();
    }

    private void nothingWasGivenUp() {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, system.bootstrap()))) {
            var ends = DEAD_LETTERS.stream()
                    .map(topic -> new TopicPartition(topic, 0))
                    .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
            assertThat(admin.listOffsets(ends).all().get())
                    .allSatisfy((partition, end) ->
                            assertThat(end.offset()).as(partition.topic()).isZero());
        } catch (ExecutionException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
