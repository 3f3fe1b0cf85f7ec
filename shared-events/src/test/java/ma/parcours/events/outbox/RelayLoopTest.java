package ma.parcours.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ma.parcours.events.DeliverySettings;
import ma.parcours.events.Ids;
import ma.parcours.events.Samples;
import ma.parcours.events.guard.Standing;
import ma.parcours.events.guard.Standings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay against a real PostgreSQL and a real Kafka. */
class RelayLoopTest {

    private static final OutboxAndTopic SYSTEM = new OutboxAndTopic();

    private final List<RelayLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private Standing standing = Standings.unguarded();

    @BeforeAll
    static void startSystem() throws Exception {
        SYSTEM.start();
    }

    @AfterAll
    static void stopSystem() {
        SYSTEM.stop();
    }

    @BeforeEach
    void emptyOutbox() throws SQLException {
        SYSTEM.sql("delete from outbox");
    }

    @AfterEach
    void stopRelays() throws InterruptedException {
        for (RelayLoop loop : loops) {
            loop.stop();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Test
    void events_of_a_contact_are_published_in_the_order_of_the_table_and_then_deleted() throws Exception {
        // Given
        UUID contact = Ids.next();
        for (int version = 1; version <= 1_200; version++) {
            SYSTEM.insert(Ids.next(), Samples.contactModifie(contact, version));
        }

        // When
        startRelay();

        // Then
        await().untilAsserted(() -> assertThat(SYSTEM.rows()).isZero());
        assertThat(versionsOf(contact))
                .isEqualTo(IntStream.rangeClosed(1, 1_200).boxed().toList());
    }

    @Test
    void an_event_travels_as_a_cloud_event() throws Exception {
        // Given
        UUID unlock = Ids.next();
        UUID contact = SYSTEM.insert(unlock, Samples.acompteRecu(unlock));

        // When
        startRelay();

        // Then
        await().untilAsserted(() -> assertThat(SYSTEM.published(contact)).hasSize(1));
        ConsumerRecord<String, String> message = SYSTEM.published(contact).get(0);
        assertThat(message.key()).isEqualTo(contact.toString());
        assertThat(OutboxAndTopic.headers(message))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", unlock.toString())
                .containsEntry("ce_type", "parcours.contact.AcompteRecu.v1")
                .containsEntry("ce_source", "/parcours/contact-service")
                .containsEntry("ce_subject", contact.toString())
                .containsEntry("ce_aggregateversion", "3")
                .containsEntry("content-type", "application/json")
                .containsKey("ce_time");
    }

    @Test
    void an_event_that_commits_late_with_a_low_number_is_not_passed_over() throws Exception {
        // Given
        UUID late = Ids.next();
        UUID early = Ids.next();
        try (OpenTransaction open = SYSTEM.begin()) {
            open.insert(Ids.next(), Samples.contactModifie(late, 1));
            SYSTEM.insert(Ids.next(), Samples.contactModifie(early, 1));
            startRelay();
            await().untilAsserted(() -> assertThat(SYSTEM.published(early)).hasSize(1));

            // When
            open.commit();
        }

        // Then
        await().untilAsserted(() -> assertThat(SYSTEM.published(late)).hasSize(1));
    }

    @Test
    void of_two_relays_one_leads_and_the_other_takes_over_when_it_stops() throws Exception {
        // Given
        startRelay();
        await().untilAsserted(() -> assertThat(leading()).isEqualTo(1));
        startRelay();
        UUID contact = Ids.next();

        // When
        loops.get(0).stop();
        SYSTEM.insert(Ids.next(), Samples.contactModifie(contact, 1));

        // Then
        await().untilAsserted(() -> assertThat(versionsOf(contact)).containsExactly(1));
    }

    @Test
    void a_relay_whose_connection_is_cut_comes_back_and_loses_nothing() throws Exception {
        // Given
        startRelay();
        await().untilAsserted(() -> assertThat(leading()).isEqualTo(1));
        UUID contact = Ids.next();

        // When
        SYSTEM.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parcours-relay'");
        SYSTEM.insert(Ids.next(), Samples.contactModifie(contact, 1));

        // Then
        await().untilAsserted(() -> assertThat(versionsOf(contact)).containsExactly(1));
        assertThat(metrics.counter("relay.failures").count()).isPositive();
    }

    @Test
    void what_was_acknowledged_but_not_deleted_is_published_again_under_the_same_id() throws Exception {
        // Given
        UUID id = Ids.next();
        UUID contact = SYSTEM.insert(id, Samples.contactModifie(Ids.next(), 1));
        try (OutboxConnection outbox = SYSTEM.connect();
                Publisher publisher = SYSTEM.publisher()) {
            publisher.publish(outbox.oldest(10)); // and crashes here
        }

        // When
        startRelay();

        // Then
        await().untilAsserted(() -> assertThat(SYSTEM.rows()).isZero());
        assertThat(SYSTEM.published(contact))
                .hasSize(2)
                .allSatisfy(
                        message -> assertThat(OutboxAndTopic.headers(message)).containsEntry("ce_id", id.toString()));
    }

    @Test
    void no_deletion_waits_for_the_disk() throws Exception {
        // Given
        SYSTEM.insert(Ids.next(), Samples.contactModifie(Ids.next(), 1));
        SYSTEM.sql("create table deletion (waits text)");
        SYSTEM.sql("create rule deletion as on delete to outbox"
                + " do also insert into deletion values (current_setting('synchronous_commit'))");

        // When
        try (OutboxConnection outbox = SYSTEM.connect()) {
            outbox.delete(outbox.oldest(1).stream().map(PendingEvent::id).toList());
        }

        // Then
        assertThat(SYSTEM.text("select waits from deletion")).isEqualTo("off");
        SYSTEM.sql("drop table deletion cascade");
    }

    @Test
    void nothing_is_published_while_it_is_in_doubt_whether_the_database_has_forgotten_something() throws Exception {
        // Given
        standing = Standings.unseen();
        UUID contact = SYSTEM.insert(Ids.next(), Samples.contactModifie(Ids.next(), 1));
        startRelay();
        await().untilAsserted(() -> assertThat(leading()).isEqualTo(1));
        assertThat(SYSTEM.published(contact)).isEmpty();

        // When
        Standings.open(standing);

        // Then
        await().untilAsserted(() -> assertThat(SYSTEM.published(contact)).hasSize(1));
    }

    private void startRelay() {
        RelayLoop loop =
                new RelayLoop(settings(), new RelayMetrics(metrics), standing, SYSTEM::connect, SYSTEM::publisher);
        Thread thread = new Thread(loop);
        loops.add(loop);
        threads.add(thread);
        thread.start();
    }

    private int leading() {
        return metrics.find("relay.leader").gauges().stream()
                .mapToInt(gauge -> (int) gauge.value())
                .sum();
    }

    private static List<Integer> versionsOf(UUID contact) {
        return SYSTEM.published(contact).stream()
                .map(message -> Integer.valueOf(OutboxAndTopic.headers(message).get("ce_aggregateversion")))
                .toList();
    }

    private static DeliverySettings.Relay settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(DeliverySettings.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .build()
                .getConfigMapping(DeliverySettings.class)
                .relay();
    }
}
