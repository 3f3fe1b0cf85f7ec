package ma.parcours.local.deadletter;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import ma.parcours.local.deadletter.DeadLetterLog.End;
import ma.parcours.local.terminal.CannotGoOn;
import org.apache.kafka.clients.admin.Admin;

/** What an operator does with the records that the consumers gave up: look at them, send them back, drop them. */
public final class DeadLetterDesk {

    private final Kafka kafka;
    private final PrintStream out;

    /** With what {@link ClientSettings} read of how to get in. */
    public DeadLetterDesk(String bootstrap, Map<String, String> access, PrintStream out) {
        this.kafka = new Kafka(bootstrap, access);
        this.out = out;
    }

    /** Changes nothing. */
    public void list() throws InterruptedException {
        try (var admin = kafka.admin();
                var log = new DeadLetterLog(kafka, admin)) {
            if (print(log) == 0) {
                out.println("Nothing is on the dead-letter topics.");
            }
        }
    }

    /**
     * Sends back what is on the dead-letter topics when this begins, less what is to be discarded, and waits until the
     * services have read it again.
     *
     * @return whether they have, and nothing is on the dead-letter topics any more
     */
    public boolean replay(List<Span> discarded, Duration patience) throws InterruptedException {
        try (var admin = kafka.admin();
                var log = new DeadLetterLog(kafka, admin)) {
            var ends = log.ends();
            checkAllThere(log, ends, discarded);
            var replay = replay(log, ends, discarded);
            out.printf("%d sent back, %d discarded.%n", replay.sent(), replay.discarded());
            return isDone(log, admin, replay, patience);
        }
    }

    private Replay replay(DeadLetterLog log, List<End> ends, List<Span> discarded) throws InterruptedException {
        try (var producer = kafka.producer()) {
            var replay = new Replay(log, producer, letter -> isIn(discarded, letter));
            log.read(ends, replay);
            return replay;
        }
    }

    private boolean isDone(DeadLetterLog log, Admin admin, Replay replay, Duration patience)
            throws InterruptedException {
        var read = new Readers(kafka, admin).pass(replay.last(), patience);
        if (!read) {
            out.printf(
                    "Not all of it was read again within %d s: see whether the services run.%n", patience.toSeconds());
        }
        var left = print(log);
        if (left > 0) {
            out.printf("%d on the dead-letter topics: the services cannot read that.%n", left);
        } else if (read) {
            out.println("Nothing is on the dead-letter topics.");
        }
        return read && left == 0;
    }

    /** Whoever names a record has seen it; if it is gone, they should look again before anything is dropped. */
    private static void checkAllThere(DeadLetterLog log, List<End> ends, List<Span> discarded)
            throws InterruptedException {
        if (discarded.isEmpty()) {
            return;
        }
        var found = new AtomicLongArray(discarded.size());
        log.read(ends, slice -> slice.forEach(letter -> count(letter, discarded, found)));
        for (var i = 0; i < discarded.size(); i++) {
            if (found.get(i) != discarded.get(i).length()) {
                throw new CannotGoOn(
                        "Not all of %s is there".formatted(discarded.get(i)),
                        "nothing was changed, see with --list what is");
            }
        }
    }

    private static void count(DeadLetter letter, List<Span> discarded, AtomicLongArray found) {
        for (var i = 0; i < discarded.size(); i++) {
            if (discarded.get(i).contains(letter)) {
                found.incrementAndGet(i);
            }
        }
    }

    private static boolean isIn(List<Span> spans, DeadLetter letter) {
        return spans.stream().anyMatch(span -> span.contains(letter));
    }

    /** Answers how many there are. */
    private int print(DeadLetterLog log) throws InterruptedException {
        var count = new AtomicInteger();
        log.read(log.ends(), slice -> {
            slice.forEach(letter -> out.println(letter.line()));
            count.addAndGet(slice.size());
        });
        return count.get();
    }
}
