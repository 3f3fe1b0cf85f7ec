package ma.parcours.local.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ma.parcours.local.deadletter.DeadLetterTopic.OF_CONTACT_EVENTS;
import static ma.parcours.local.deadletter.DeadLetterTopic.OF_OPPORTUNITY_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import ma.parcours.local.deadletter.DeadLetterTopic;
import ma.parcours.local.deadletter.GivenUp;
import ma.parcours.local.fault.EventTopics;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.rest.Call;
import ma.parcours.local.stack.Service;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code crm replay-dlq}: what the services gave up is read again, and what never can be is dropped by name. */
class ReplayDeadLettersIT {

    private static final long PATIENCE_SECONDS = 60;
    private static final Duration SOON = Duration.ofSeconds(30);

    private final RunningSystem system = RunningSystem.shared();
    private final Invariants invariants = new Invariants(system);
    private final Journey journey = Journey.on(system);
    private final Sql opportunities = new Sql(system, Service.OPPORTUNITY);
    private final Sql contacts = new Sql(system, Service.CONTACT);

    @ParameterizedTest
    @EnumSource
    void what_nobody_can_read_comes_back_until_it_is_discarded(DeadLetterTopic topic) throws Exception {
        // Given
        var key = UUID.randomUUID().toString();
        GivenUp.poison(system.bootstrap(), topic.source(), key);
        await().atMost(SOON).untilAsserted(() -> assertThat(deadLetters(topic)).hasSize(1));

        // When
        var listed = replayDlq("--list");
        var replayed = replayDlq();
        var place = topic.topic() + ":0:" + deadLetters(topic).get(0).offset();
        var discarded = replayDlq("--discard", place);

        // Then
        assertThat(listed.output()).hasLineCount(1).contains(topic.topic() + ":0:", "key=" + key);
        assertThat(listed.exitCode(0)).isZero();
        assertThat(replayed.exitCode(0)).as(replayed::output).isEqualTo(1);
        assertThat(replayed.output()).contains("1 sent back, 0 discarded.", place, "key=" + key);
        assertThat(discarded.exitCode(0)).as(discarded::output).isZero();
        assertThat(discarded.output()).contains("0 sent back, 1 discarded.");
        invariants.awaitRest();
    }

    @Test
    void a_deposit_that_was_given_up_unlocks_its_opportunity_once_it_is_sent_back_and_only_that_one() throws Exception {
        // Given
        var contact = journey.contactWithDeposit();
        invariants.awaitRest();
        forget(contact);
        giveUp(OF_CONTACT_EVENTS, contact, "parcours.contact.AcompteRecu.v1");
        assertThat(journey.send(Journey.create(contact)).problem()).isEqualTo("acompte-requis");

        // When
        var replayed = replayDlq();

        // Then
        assertThat(replayed.exitCode(0)).as(replayed::output).isZero();
        assertThat(replayed.output()).contains("1 sent back, 0 discarded.");
        journey.confirmed(journey.opportunity(contact).text("id"));
        invariants.awaitRest();

        // When
        giveUp(OF_CONTACT_EVENTS, contact, "parcours.contact.AcompteRecu.v1");
        var again = replayDlq();

        // Then
        assertThat(again.exitCode(0)).as(again::output).isZero();
        assertThat(journey.send(Journey.create(contact)).problem()).isEqualTo("acompte-deja-utilise");
        assertThat(opportunities.rows("select id from opportunity where contact_id = '%s'".formatted(contact)))
                .hasSize(1);
        assertThat(contacts.rows("select id from payment where contact_id = '%s'".formatted(contact)))
                .hasSize(1);
        invariants.awaitRest();
    }

    @Test
    void what_had_its_effect_on_the_contact_has_it_once_however_often_it_is_sent_back() throws Exception {
        // Given
        var opportunity = journey.opportunityOfNewClient();
        var contact = opportunity.text("contactId");
        journey.succeeding(
                Call.patch("/api/opportunities/" + opportunity.text("id"), "{\"pipelineStage\": \"etude\"}"));
        invariants.awaitRest();
        var before = timeline(contact);
        giveUp(OF_OPPORTUNITY_EVENTS, contact, "parcours.opportunity.ClientPromoted.v1");
        giveUp(OF_OPPORTUNITY_EVENTS, contact, "parcours.opportunity.PipelineStageChanged.v1");

        // When
        var replayed = replayDlq();

        // Then
        assertThat(replayed.exitCode(0)).as(replayed::output).isZero();
        assertThat(replayed.output()).contains("2 sent back, 0 discarded.");
        invariants.awaitRest();
        assertThat(timeline(contact))
                .isEqualTo(before)
                .anySatisfy(kind -> assertThat(kind).isEqualTo("etape_changee"));
        assertThat(journey.show(contact).text("status")).isEqualTo("client");
    }

    @Test
    void what_is_not_understood_changes_nothing() throws Exception {
        // Given
        var place = OF_CONTACT_EVENTS.topic() + ":0:0";

        // Then
        assertThat(replayDlq("--list", "--discard", place).exitCode(0)).isEqualTo(2);
        assertThat(replayDlq("--discard", "somewhere").exitCode(0)).isEqualTo(2);
        assertThat(replayDlq("--wait", "-1").exitCode(0)).isEqualTo(2);
        assertThat(ended(Crm.run("replay-dlq", "--kafka", "somewhere")).exitCode(0))
                .isEqualTo(2);
    }

    private Crm replayDlq(String... options) throws Exception {
        var arguments = new ArrayList<>(List.of("replay-dlq", "--kafka", system.bootstrap()));
        arguments.addAll(List.of(options));
        return ended(Crm.run(arguments.toArray(String[]::new)));
    }

    private static Crm ended(Crm crm) throws InterruptedException {
        crm.exitCode(PATIENCE_SECONDS);
        return crm;
    }

    /** As if opportunity-service had never been told of the contact. */
    private void forget(String contact) throws SQLException {
        try (var database = system.database(Service.OPPORTUNITY);
                var delete = database.prepareStatement("delete from eligibility where contact_id = ?::uuid")) {
            delete.setString(1, contact);
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }
    }

    /** As the service would do it if it could not read it. */
    private void giveUp(DeadLetterTopic topic, String contact, String type) throws Exception {
        var told = new EventTopics(system.bootstrap())
                .read(topic.source(), EventTopics.PARTITIONS).stream()
                        .filter(each -> isOf(each, contact, type))
                        .findFirst()
                        .orElseThrow();
        new GivenUp(system.bootstrap())
                .put(
                        topic,
                        told.partition(),
                        told.key(),
                        told.value(),
                        List.of(told.headers().toArray()));
    }

    private static boolean isOf(ConsumerRecord<byte[], byte[]> told, String contact, String type) {
        return Arrays.equals(told.key(), contact.getBytes(UTF_8))
                && Arrays.equals(told.headers().lastHeader("ce_type").value(), type.getBytes(UTF_8));
    }

    private List<ConsumerRecord<byte[], byte[]>> deadLetters(DeadLetterTopic topic) {
        return new EventTopics(system.bootstrap()).read(topic.topic(), 1);
    }

    private List<String> timeline(String contact) throws SQLException {
        return contacts.rows(
                "select kind from timeline_entry where contact_id = '%s' order by at, id".formatted(contact));
    }
}
