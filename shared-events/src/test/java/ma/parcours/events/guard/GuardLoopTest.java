package ma.parcours.events.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import ma.parcours.events.DeliverySettings;
import ma.parcours.events.Ids;
import ma.parcours.events.Topics;
import ma.parcours.events.consumption.EventReader;
import ma.parcours.events.kafka.KafkaAccess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GuardLoopTest {

    private static final GuardedSystem SYSTEM = new GuardedSystem();
    private static final String NOTED =
            "select coalesce(sum(position), 0) from topic_position where topic = 'parcours.contact.events'";
    private static final String KNOWN = "select count(*) from notebook";

    private final Standing standing = Standings.unseen();
    private final Standing standingOfReplica = Standings.unseen();
    private final Notebook notebook = new Notebook();
    private final Notebook notebookOfReplica = new Notebook();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Map<GuardLoop, Thread> guards = new HashMap<>();

    @BeforeAll
    static void startSystem() throws SQLException {
        SYSTEM.start();
    }

    @AfterAll
    static void stopSystem() {
        SYSTEM.stop();
    }

    @AfterEach
    void stopGuards() throws InterruptedException {
        guards.keySet().forEach(GuardLoop::stop);
        for (Thread thread : guards.values()) {
            thread.join();
        }
    }

    @Test
    void a_database_that_holds_its_topic_is_opened_and_noted_to_hold_it() throws Exception {
        // Given
        SYSTEM.noted(Ids.next(), 3);

        // When
        startGuard(SYSTEM::brokers);

        // Then
        await().until(standing::isOpen);
        assertThat(SYSTEM.number(NOTED)).isPositive();

        long before = SYSTEM.number(NOTED);
        SYSTEM.noted(Ids.next(), 1);
        await().untilAsserted(() -> assertThat(SYSTEM.number(NOTED)).isEqualTo(before + 1));
    }

    @Test
    void how_far_the_group_lags_behind_the_topic_is_shown() throws Exception {
        // Given
        startGuard(SYSTEM::brokers);
        await().until(() -> metrics.find("consumer.lag").gauge() != null);
        double before = lag();

        // When
        SYSTEM.tell(Topics.OPPORTUNITY_EVENTS, Ids.next(), 1);
        SYSTEM.tell(Topics.OPPORTUNITY_EVENTS, Ids.next(), 1);

        // Then
        await().untilAsserted(() -> assertThat(lag()).isEqualTo(before + 2));
    }

    @Test
    void what_a_restored_database_has_forgotten_is_put_back_before_it_is_opened() throws Exception {
        // Given
        UUID contact = SYSTEM.noted(Ids.next(), 3);
        SYSTEM.told(contact, 4);
        SYSTEM.told(Ids.next(), 0);
        long known = SYSTEM.number(KNOWN);

        // When
        startGuard(SYSTEM::brokers);

        // Then
        await().until(standing::isOpen);
        assertThat(SYSTEM.number(KNOWN)).isEqualTo(known + 1);
        assertThat(SYSTEM.number("select version from notebook where id = '%s'".formatted(contact)))
                .isEqualTo(4);
    }

    @Test
    void of_two_replicas_one_puts_back_and_the_other_finds_it_done() throws Exception {
        // Given
        SYSTEM.sql("delete from topic_position");
        SYSTEM.sql("delete from notebook");
        SYSTEM.told(Ids.next(), 0);

        // When
        startGuard(standing, notebook, SYSTEM::brokers);
        startGuard(standingOfReplica, notebookOfReplica, SYSTEM::brokers);

        // Then
        await().until(() -> standing.isOpen() && standingOfReplica.isOpen());
        assertThat(Math.max(notebook.restored(), notebookOfReplica.restored())).isPositive();
        assertThat(Math.min(notebook.restored(), notebookOfReplica.restored())).isZero();
    }

    @Test
    void what_cannot_be_put_back_keeps_the_database_closed_and_says_why() throws Exception {
        // Given
        SYSTEM.sql("alter table notebook add constraint notebook_full check (version <> 99)");
        SYSTEM.told(Ids.next(), 99);

        // When
        startGuard(SYSTEM::brokers);

        // Then
        await().untilAsserted(() -> assertThat(standing.behind()).isPositive());
        assertThat(standing.isOpen()).isFalse();

        SYSTEM.sql("alter table notebook drop constraint notebook_full");
        await().until(standing::isOpen);
        assertThat(standing.behind()).isZero();
    }

    @Test
    void a_database_that_went_away_under_the_service_is_looked_at_again() throws Exception {
        // Given
        startGuard(SYSTEM::brokers);
        await().until(standing::isOpen);
        UUID contact = SYSTEM.noted(Ids.next(), 1);
        await().until(() -> SYSTEM.number(NOTED) > 0);

        // When
        SYSTEM.sql("""
                do $$ begin
                  lock table topic_position; -- as with a backup in its place: the guard notes nothing in between
                  delete from topic_position;
                  delete from notebook where id = '%s';
                  perform pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parcours-restore-guard';
                end $$
                """.formatted(contact));

        // Then
        await().until(() -> standing.doubts() > 0);
        await().until(standing::isOpen);
        assertThat(SYSTEM.number("select count(*) from notebook where id = '%s'".formatted(contact)))
                .isEqualTo(1);
    }

    @Test
    void a_topic_that_was_made_anew_does_not_keep_the_database_closed() throws Exception {
        // Given
        SYSTEM.noted(Ids.next(), 1);
        SYSTEM.sql("""
                insert into topic_position select 'parcours.contact.events', number, 1000000 from generate_series(0, 11) number
                on conflict (topic, kafka_partition) do update set position = excluded.position
                """);

        // When
        startGuard(SYSTEM::brokers);

        // Then
        await().until(standing::isOpen);
        assertThat(SYSTEM.number(NOTED)).isLessThan(1_000_000);
    }

    @Test
    void while_kafka_is_away_nobody_knows_whether_the_database_has_forgotten() throws Exception {
        // When
        startGuard(() -> new Brokers(KafkaAccess.open("localhost:1")));

        // Then
        await().untilAsserted(() -> assertThat(standing.reason())
                .hasValueSatisfying(why -> assertThat(why).startsWith("Kafka does not answer")));
    }

    @Test
    void a_topic_that_nobody_created_is_named() throws Exception {
        // When
        startGuard(standing, new Notebook("parcours.nobody.events"), SYSTEM::brokers);

        // Then
        await().untilAsserted(() -> assertThat(standing.reason())
                .hasValueSatisfying(why -> assertThat(why).startsWith("topic parcours.nobody.events is missing")));
    }

    private double lag() {
        return metrics.get("consumer.lag")
                .tag("topic", Topics.OPPORTUNITY_EVENTS)
                .gauge()
                .value();
    }

    private void startGuard(Supplier<Brokers> brokers) {
        startGuard(standing, notebook, brokers);
    }

    private void startGuard(Standing opening, Notebook past, Supplier<Brokers> brokers) {
        EventReader reader = new EventReader(new SimpleMeterRegistry());
        GuardLoop loop =
                new GuardLoop(new Often(), opening, past, reader, SYSTEM::connect, brokers, new ConsumerLag(metrics));
        Thread thread = new Thread(loop, "restore-guard");
        guards.put(loop, thread);
        thread.start();
    }

    /** Notes whenever it has looked whether the database is there. */
    private record Often() implements DeliverySettings.Guard {

        @Override
        public Duration noteEvery() {
            return Duration.ZERO;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }
    }
}
