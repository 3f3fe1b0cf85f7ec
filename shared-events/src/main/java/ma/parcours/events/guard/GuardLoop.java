package ma.parcours.events.guard;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ma.parcours.events.Backoff;
import ma.parcours.events.DeliverySettings;
import ma.parcours.events.FailureSummary;
import ma.parcours.events.consumption.EventReader;
import ma.parcours.events.log.Positions;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Compares the database with its topics whenever it may be another state of it, and notes in between up to where it holds them.
 *
 * <p>While the database is open, nobody but this very database's relay tells anything on the service's own topic, so all of
 * the topic up to its end is known here; and what the group has committed has had its effect here. That is what is noted.
 */
final class GuardLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(GuardLoop.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    /** A database that was lost is found to be so long before anybody can have put a backup in its place. */
    private static final Duration PULSE = Duration.ofMillis(250);

    /** Classes of states: connection lost, resources exhausted, shutting down or starting. */
    private static final List<String> LOST = List.of("08", "53", "57");

    private final DeliverySettings.Guard settings;
    private final Standing standing;
    private final Past past;
    private final EventReader reader;
    private final Database database;
    private final Supplier<Brokers> kafka;
    private final ConsumerLag lag;
    private volatile boolean stopping;

    GuardLoop(
            DeliverySettings.Guard settings,
            Standing standing,
            Past past,
            EventReader reader,
            Database database,
            Supplier<Brokers> kafka,
            ConsumerLag lag) {
        this.settings = settings;
        this.standing = standing;
        this.past = past;
        this.reader = reader;
        this.database = database;
        this.kafka = kafka;
        this.lag = lag;
    }

    /** Where the database is reached. */
    interface Database {
        GuardConnection connect() throws SQLException;
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        Backoff backoff = new Backoff(SHORTEST_PAUSE, LONGEST_PAUSE);
        try {
            while (!stopping) {
                guard(backoff);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void guard(Backoff backoff) throws InterruptedException {
        long doubts = standing.doubts();
        try (GuardConnection connection = database.connect();
                Brokers brokers = kafka.get()) {
            standing.looking();
            look(connection, brokers);
            backoff.reset();
            if (standing.open(doubts)) {
                keep(connection, brokers);
            }
        } catch (SQLException e) {
            closeAfter(e);
            pauseAfter("PostgreSQL (quarkus.datasource.*) says " + e.getSQLState(), backoff);
        } catch (MissingTopicException e) {
            standing.close(Obstacle.missing(e.topic()));
            pauseAfter("topic " + e.topic() + " is missing", backoff);
        } catch (KafkaException e) {
            standing.close(Obstacle.NO_KAFKA);
            pauseAfter("Kafka (kafka.bootstrap.servers) does not answer: " + FailureSummary.of(e), backoff);
        } catch (RuntimeException e) {
            standing.close(Obstacle.failed(FailureSummary.of(e)));
            pauseAfter(FailureSummary.of(e), backoff);
        }
    }

    /** A statement that PostgreSQL refused is no loss of it: something that was told cannot be put back. */
    private void closeAfter(SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        if (LOST.stream().anyMatch(state::startsWith)) {
            standing.doubt();
        } else {
            standing.close(Obstacle.failed("PostgreSQL state " + state));
        }
    }

    /** One replica after the other: the second finds done what the first did. */
    private void look(GuardConnection connection, Brokers brokers) throws SQLException, InterruptedException {
        while (!connection.takeTurn()) {
            TimeUnit.NANOSECONDS.sleep(SHORTEST_PAUSE.toNanos());
        }
        new Look(past, reader, connection, brokers, standing).compare();
        connection.leaveTurn();
    }

    private void keep(GuardConnection connection, Brokers brokers) throws SQLException, InterruptedException {
        long noted = System.nanoTime();
        while (!stopping && standing.isOpen()) {
            TimeUnit.NANOSECONDS.sleep(PULSE.toNanos());
            connection.pulse();
            if (System.nanoTime() - noted >= settings.noteEvery().toNanos()) {
                note(connection, brokers);
                noted = System.nanoTime();
            }
        }
    }

    /** Without Kafka there is nothing new to note, and the service goes on. */
    private void note(GuardConnection connection, Brokers brokers) throws SQLException, InterruptedException {
        try {
            Positions told = brokers.end(past.told());
            note(past.told(), connection, told, told);
            Positions dealtWith = brokers.committed(past.group(), past.heard());
            Positions end = brokers.end(past.heard());
            lag.seen(past.heard(), dealtWith, end);
            note(past.heard(), connection, dealtWith, end);
        } catch (KafkaException e) {
            LOG.debugf("not noted: %s", FailureSummary.of(e));
        }
    }

    private static void note(String topic, GuardConnection connection, Positions held, Positions end)
            throws SQLException {
        Stretch since = Stretch.between(connection.noted(topic), end);
        if (since.anew()) {
            LOG.warnf("topic %s is shorter than it was: Kafka lost it and it was made anew", topic);
        }
        connection.note(topic, held, since.anew());
    }

    private void pauseAfter(String why, Backoff backoff) throws InterruptedException {
        if (stopping) {
            return;
        }
        Duration pause = backoff.next();
        LOG.warnf("the database cannot be compared with its topics, again in %d ms: %s", pause.toMillis(), why);
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    }
}
