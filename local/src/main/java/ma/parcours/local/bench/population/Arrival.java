package ma.parcours.local.bench.population;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.proof.Sources;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.stack.Service;

/** Waits until events have come where they belong, as the databases know it. */
public final class Arrival {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long SHORTEST_REST_NANOS = Duration.ofMillis(20).toNanos();
    private static final long REST_PER_LOOK = 10;

    private final Sources sources;

    public Arrival(Sources sources) {
        this.sources = sources;
    }

    /** Returns when all that contact-service has to tell is told. */
    public void awaitToldContacts() throws SQLException, InterruptedException {
        await("an empty outbox of contact-service", Service.CONTACT, "select not exists (select from outbox)");
    }

    /** Returns when opportunity-service knows all contacts. */
    public void awaitKnownContacts() throws SQLException, InterruptedException {
        var all = new Sql(sources, Service.CONTACT)
                .rows("select count(*) from contact")
                .get(0);
        await("eligibility of " + all, Service.OPPORTUNITY, "select count(*) = " + all + " from eligibility");
    }

    /** Returns when opportunity-service knows more contacts than that; answers how many more. */
    public long awaitMoreKnownThan(long before) throws SQLException, InterruptedException {
        await("news", Service.OPPORTUNITY, "select count(*) > " + before + " from eligibility");
        return known() - before;
    }

    public long known() throws SQLException {
        return Long.parseLong(new Sql(sources, Service.OPPORTUNITY)
                .rows("select count(*) from eligibility")
                .get(0));
    }

    /** Returns when so many unlocks are used. */
    public void awaitUsedUnlocks(long used) throws SQLException, InterruptedException {
        await(
                used + " used unlocks",
                Service.CONTACT,
                "select count(*) >= " + used + " from unlock where state = 'used'");
    }

    /** Returns when every opportunity knows what became of it. */
    public void awaitConfirmations() throws SQLException, InterruptedException {
        await(
                "nobody en_attente",
                Service.OPPORTUNITY,
                "select not exists (select from opportunity where promotion = 'en_attente')");
    }

    private void await(String what, Service where, String question) throws SQLException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var database = sources.database(where);
                var statement = database.prepareStatement(question)) {
            var asked = System.nanoTime();
            while (!isTrue(statement)) {
                if (asked > end) {
                    throw new IllegalStateException("still waiting for " + what);
                }
                rest(System.nanoTime() - asked);
                asked = System.nanoTime();
            }
        }
    }

    /** The longer a look takes, the rarer it is: it must not slow down what it waits for. */
    private static void rest(long nanosOfLook) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.max(SHORTEST_REST_NANOS, REST_PER_LOOK * nanosOfLook));
    }

    private static boolean isTrue(PreparedStatement question) throws SQLException {
        try (var answer = question.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
