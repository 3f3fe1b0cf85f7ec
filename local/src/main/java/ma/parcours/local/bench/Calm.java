package ma.parcours.local.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.proof.Sources;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.stack.Service;

/** When nothing is on its way between the services: what they have yet to tell would slow down whatever is measured next. */
record Calm(Sources sources) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOOK_EVERY_MILLIS = 50;

    private static final String OUTBOX = "select exists (select from outbox)";
    private static final String PENDING = "select exists (select from opportunity where promotion = 'en_attente')";
    private static final String CONTACTS = "select count(*), coalesce(sum(version), 0) from contact";
    private static final String KNOWN = "select count(*), coalesce(sum(version), 0) from eligibility";

    void await() throws SQLException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isCalm()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the services do not come to rest");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private boolean isCalm() throws SQLException {
        var contacts = new Sql(sources, Service.CONTACT);
        var opportunities = new Sql(sources, Service.OPPORTUNITY);
        var nothing = List.of("f");
        return contacts.rows(OUTBOX).equals(nothing)
                && opportunities.rows(PENDING).equals(nothing)
                && opportunities.rows(OUTBOX).equals(nothing)
                && contacts.rows(CONTACTS).equals(opportunities.rows(KNOWN));
    }
}
