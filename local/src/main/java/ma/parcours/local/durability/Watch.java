package ma.parcours.local.durability;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.fault.People;
import ma.parcours.local.proof.Sources;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.stack.Service;

/** Looks at the databases several times a second: whether versions go back, and when nothing old is on its way. */
final class Watch implements AutoCloseable {

    private static final long EVERY_MILLIS = 300;

    /** Nothing has waited for longer: what waits is new. */
    private static final String OLD_EVENTS =
            "select id from outbox where created_at < clock_timestamp() - interval '1 second' limit 1";

    private static final String OLD_QUESTIONS = """
            select id from opportunity where promotion = 'en_attente'
            and created_at < clock_timestamp() - interval '2 seconds' limit 1
            """;

    private final People people;
    private final Sql contacts;
    private final Sql opportunities;
    private final Map<String, Long> versions = new HashMap<>();
    private final Queue<String> wentBack = new ConcurrentLinkedQueue<>();
    private final Queue<String> unwatched = new ConcurrentLinkedQueue<>();
    private final List<Long> calm = new ArrayList<>();
    private final Thread thread = new Thread(this::lookOn, "watch");

    private Watch(Sources sources, People people) {
        this.people = people;
        this.contacts = new Sql(sources, Service.CONTACT);
        this.opportunities = new Sql(sources, Service.OPPORTUNITY);
    }

    static Watch start(Sources sources, People people) {
        var watch = new Watch(sources, people);
        watch.thread.start();
        return watch;
    }

    List<String> wentBack() {
        return List.copyOf(wentBack);
    }

    /** Why nobody looks on any more, which nobody asked for. */
    List<String> unwatched() {
        return List.copyOf(unwatched);
    }

    /** How long after a moment nothing old was on its way any more; absent when that was never seen. */
    synchronized Optional<Duration> calmAfter(long moment) {
        return calm.stream().filter(at -> at - moment >= 0).findFirst().map(at -> Duration.ofNanos(at - moment));
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void lookOn() {
        try {
            while (true) {
                lookUnlessRestored();
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            unwatched.add(failure.toString());
        }
    }

    /** A database that is being restored is behind until it has caught up; nobody may see that. */
    private void lookUnlessRestored() {
        if (people.work().tryLock()) {
            try {
                look();
            } finally {
                people.work().unlock();
            }
        }
    }

    private synchronized void look() {
        try {
            var at = System.nanoTime();
            if (contacts.rows(OLD_EVENTS).isEmpty()
                    && opportunities.rows(OLD_EVENTS).isEmpty()
                    && opportunities.rows(OLD_QUESTIONS).isEmpty()) {
                calm.add(at);
            }
            opportunities.map("select contact_id, version from eligibility").forEach(this::compare);
        } catch (SQLException away) {
            // A database that is away cannot go back; the next look is soon.
        }
    }

    private void compare(String contact, String seen) {
        var version = Long.parseLong(seen);
        var before = versions.put(contact, version);
        if (before != null && version < before) {
            wentBack.add("contact %s was at version %d and is at %d".formatted(contact, before, version));
        }
    }
}
