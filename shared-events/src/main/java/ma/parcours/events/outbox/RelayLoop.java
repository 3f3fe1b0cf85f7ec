package ma.parcours.events.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ma.parcours.events.Backoff;
import ma.parcours.events.DeliverySettings;
import ma.parcours.events.guard.Standing;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox. Of all replicas one leads: it reads the oldest events, sends them, waits for every acknowledgement, deletes.
 *
 * <p>A crash between acknowledgement and deletion publishes an event again, never loses it. There is no cursor: an event that was committed
 * late with a low number is simply still there. Whoever leads next goes on with what is left.
 *
 * <p>Nothing is published while it is in doubt whether the database is the one that the topic was told from.
 */
final class RelayLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(RelayLoop.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final long BACKLOG_INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final DeliverySettings.Relay settings;
    private final RelayMetrics metrics;
    private final Standing standing;
    private final Database database;
    private final Supplier<Publisher> kafka;
    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean stopping;
    private volatile long lastBeat = System.nanoTime();
    private long lastBacklog = System.nanoTime() - BACKLOG_INTERVAL_NANOS;

    RelayLoop(
            DeliverySettings.Relay settings,
            RelayMetrics metrics,
            Standing standing,
            Database database,
            Supplier<Publisher> kafka) {
        this.settings = settings;
        this.metrics = metrics;
        this.standing = standing;
        this.database = database;
        this.kafka = kafka;
    }

    /** Where the outbox is reached. */
    interface Database {
        OutboxConnection connect() throws SQLException;
    }

    void nudge() {
        nudges.release();
    }

    void stop() {
        stopping = true;
        nudge();
    }

    boolean beatWithin(long nanos) {
        return System.nanoTime() - lastBeat < nanos;
    }

    @Override
    public void run() {
        Backoff backoff = new Backoff(SHORTEST_PAUSE, LONGEST_PAUSE);
        try {
            while (!stopping) {
                try (OutboxConnection outbox = database.connect()) {
                    backoff.reset();
                    publishAsLeader(outbox);
                } catch (SQLException e) {
                    standing.doubt();
                    pauseAfter("database", e, backoff);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void publishAsLeader(OutboxConnection outbox) throws SQLException, InterruptedException {
        while (!stopping && !outbox.lead()) {
            observe(outbox);
            rest(settings.candidacyInterval());
        }
        metrics.leading(true);
        LOG.info("relay leads");
        Backoff backoff = new Backoff(SHORTEST_PAUSE, LONGEST_PAUSE);
        try {
            while (!stopping) {
                publishUntilFailure(outbox, backoff);
            }
        } finally {
            metrics.leading(false);
        }
    }

    /** A producer is used until a batch of it fails: once closed, nothing that it still held can overtake what is sent anew. */
    private void publishUntilFailure(OutboxConnection outbox, Backoff backoff)
            throws SQLException, InterruptedException {
        try (Publisher publisher = kafka.get()) {
            while (!stopping) {
                observe(outbox);
                List<PendingEvent> events = standing.isOpen() ? outbox.oldest(settings.batchSize()) : List.of();
                if (events.isEmpty()) {
                    rest(settings.pollInterval());
                    continue;
                }
                Publisher.Outcome outcome = publisher.publish(events);
                outbox.delete(outcome.published());
                metrics.published(outcome.published().size());
                if (outcome.failure() != null) {
                    pauseAfter("Kafka", outcome.failure(), backoff);
                    return;
                }
                backoff.reset();
            }
        } catch (KafkaException e) {
            pauseAfter("Kafka", e, backoff);
        }
    }

    private void observe(OutboxConnection outbox) throws SQLException {
        lastBeat = System.nanoTime();
        if (lastBeat - lastBacklog >= BACKLOG_INTERVAL_NANOS) {
            lastBacklog = lastBeat;
            metrics.waiting(outbox.backlog());
        }
    }

    private void pauseAfter(String missing, Throwable failure, Backoff backoff) throws InterruptedException {
        lastBeat = System.nanoTime();
        if (stopping) {
            return;
        }
        metrics.failed();
        Duration pause = backoff.next();
        LOG.warnf("relay cannot reach %s, tries again in %d ms: %s", missing, pause.toMillis(), failure.getMessage());
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    }

    private void rest(Duration atMost) throws InterruptedException {
        if (nudges.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            nudges.drainPermits();
        }
    }
}
