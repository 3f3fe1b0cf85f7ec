package ma.parcours.events.guard;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ma.parcours.events.consumption.EventReader;
import ma.parcours.events.consumption.PermanentFailure;
import ma.parcours.events.consumption.ReceivedEvent;
import ma.parcours.events.log.Positions;
import ma.parcours.events.log.TopicLog;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * One comparison of a database with its topics, after which it holds all that they tell.
 *
 * <p>What this service told itself comes first: what the other one told may refer to it.
 */
final class Look {

    private static final Logger LOG = Logger.getLogger(Look.class);
    private static final int SLICE = 500;

    private final Past past;
    private final EventReader reader;
    private final GuardConnection database;
    private final Brokers kafka;
    private final Standing standing;
    private long compared;
    private long lacking;
    private long heardAgain;

    Look(Past past, EventReader reader, GuardConnection database, Brokers kafka, Standing standing) {
        this.past = past;
        this.reader = reader;
        this.database = database;
        this.kafka = kafka;
        this.standing = standing;
    }

    void compare() throws SQLException, InterruptedException {
        long start = System.nanoTime();
        Positions toldBefore = database.noted(past.told());
        Positions heardBefore = database.noted(past.heard());
        Stretch told = Stretch.between(toldBefore, kafka.end(past.told()));
        Stretch heard = Stretch.between(heardBefore, kafka.end(past.heard()));
        recallTold(told);
        Positions dealtWith = kafka.committed(past.group(), past.heard());
        if (lacking > 0 || !heardBefore.equals(Positions.BEGINNING)) {
            hearAgain(heard.upTo(dealtWith));
        }
        note(past.told(), told, told.to());
        note(past.heard(), heard, dealtWith);
        LOG.infof(
                "the database holds what its topics tell: compared=%d replayed=%d heard_again=%d ms=%d",
                compared, lacking, heardAgain, (System.nanoTime() - start) / 1_000_000);
    }

    private void recallTold(Stretch told) throws SQLException, InterruptedException {
        try (TopicLog log = kafka.log(past.told())) {
            each(log, told, records -> {
                compared += records.size();
                lacking += lacking(readable(records));
            });
            if (lacking > 0) {
                standing.closeBehind(lacking);
                LOG.errorf(
                        "database is behind its own topic: topic=%s records=%d; it was restored from an older state,"
                                + " and the records are replayed before anything else is done",
                        past.told(), lacking);
                each(log, told, records -> restore(readable(records)));
            }
        }
    }

    /** What the group has committed had its effect in this database, or in the one that was here before the restore. */
    private void hearAgain(Stretch heard) throws SQLException, InterruptedException {
        if (heard.from().reaches(heard.to())) {
            return;
        }
        try (TopicLog log = kafka.log(past.heard())) {
            each(log, heard, records -> {
                heardAgain += records.size();
                hear(records);
            });
        }
    }

    private void note(String topic, Stretch looked, Positions held) throws SQLException {
        if (looked.anew()) {
            LOG.warnf("topic %s is shorter than it was: Kafka lost it and it was made anew", topic);
        }
        database.note(topic, held, looked.anew());
    }

    private long lacking(List<ReceivedEvent> told) throws SQLException {
        return database.read(connection -> past.lacking(connection, told));
    }

    private void restore(List<ReceivedEvent> told) throws SQLException {
        database.write(connection -> past.restore(connection, told));
    }

    private void hear(List<ConsumerRecord<String, String>> records) throws InterruptedException {
        try {
            VertxContextSupport.subscribeAndAwait(() -> Standing.asGuard(() -> past.hear(records)));
        } catch (RuntimeException | InterruptedException | Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException("what was heard could not be applied again", failed);
        }
    }

    /** What nobody can read told nobody anything. */
    private List<ReceivedEvent> readable(List<ConsumerRecord<String, String>> records) {
        List<ReceivedEvent> events = new ArrayList<>();
        for (ConsumerRecord<String, String> message : records) {
            try {
                reader.read(message).ifPresent(events::add);
            } catch (PermanentFailure unreadable) {
                LOG.warnf("passed over: %s", unreadable.getMessage());
            }
        }
        return events;
    }

    private static void each(TopicLog log, Stretch stretch, Step step) throws SQLException, InterruptedException {
        Positions at = stretch.from().advancedTo(log.beginning());
        TopicLog.Slice slice = log.slice(at, stretch.to(), SLICE);
        while (!slice.records().isEmpty()) {
            step.on(slice.records());
            slice = log.slice(slice.next(), stretch.to(), SLICE);
        }
    }

    /** What is done with some records that lie one after the other. */
    private interface Step {
        void on(List<ConsumerRecord<String, String>> records) throws SQLException, InterruptedException;
    }
}
