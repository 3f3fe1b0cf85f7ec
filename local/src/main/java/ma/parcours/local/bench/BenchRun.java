package ma.parcours.local.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.proof.Invariants;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.stack.Service;
import ma.parcours.local.terminal.Progress;
import org.apache.kafka.common.utils.AppInfoParser;

/** Measures one part after the other on a system of its own, and sees at the end that all invariants hold. */
public final class BenchRun {

    private static final Duration TO_REST = Duration.ofMinutes(3);
    private static final long LOOK_EVERY_MILLIS = 500;

    /** What trades durability for speed where it is off. */
    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final Order order;
    private final Progress progress;

    public BenchRun(Order order, Progress progress) {
        this.order = order;
        this.progress = progress;
    }

    /** Answers what it has shown, once the system is stopped again. */
    public Report run() throws Exception {
        try (var subject = Subject.open(order, progress)) {
            var results = new Results();
            for (var part : new TreeSet<>(order.parts())) {
                progress.line("  " + part);
                part.measurement().measure(subject, order.scale(), results, progress);
            }
            progress.step("invariants", () -> {
                invariants(subject).forEach(results::found);
                return "";
            });
            return report(subject, results);
        }
    }

    private static List<String> invariants(Subject subject) throws Exception {
        var invariants = new Invariants(subject);
        var end = System.nanoTime() + TO_REST.toNanos();
        var broken = invariants.brokenAtRest();
        while (!broken.isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            broken = invariants.brokenAtRest();
        }
        return broken.stream().limit(20).toList();
    }

    private Report report(Subject subject, Results results) throws SQLException {
        var sql = new Sql(subject, Service.CONTACT);
        var environment = Environment.of(sql.rows("show server_version").get(0), AppInfoParser.getVersion());
        return new Report(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                environment,
                settings(sql, subject),
                results.rows(),
                results.goals(),
                results.findings());
    }

    private Map<String, String> settings(Sql sql, Subject subject) throws SQLException {
        var settings = new LinkedHashMap<String, String>();
        settings.put("scale", order.scale().name());
        settings.put("services", String.join(" ", subject.plan().jvm().options()));
        for (var name : DURABILITY) {
            settings.put(name, sql.rows("show " + name).get(0));
        }
        settings.put("producers", "acks=all, idempotent");
        return settings;
    }
}
