package ma.parcours.local.fault;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.process.Signals;
import ma.parcours.local.stack.Service;

/**
 * A service's database is put back to what it was some seconds before, as an operator would do it: with the service
 * stopped. What was published meanwhile it has to learn again from its own topic.
 */
record BackupAndRestore(Service service, String aggregates) implements Fault {

    private static final Duration TO_PUBLISH = Duration.ofSeconds(30);
    private static final Duration TO_COME_BACK = Duration.ofMinutes(2);

    @Override
    public String strike(Arena arena, Random random) throws Exception {
        var moment = System.nanoTime();
        var backup = arena.await("a backup", TO_PUBLISH, () -> backup(arena));
        TimeUnit.MILLISECONDS.sleep(4000 + random.nextInt(6000));
        arena.traffic().pause();
        try {
            arena.awaitTrue("an empty outbox", TO_PUBLISH, () -> count(arena, "outbox") == 0);
            var before = versions(arena);
            restore(arena, backup);
            var lost = before - versions(arena);
            arena.traffic().putBackTo(moment);
            admit(arena, "login");
            arena.awaitTrue(
                    service.code(),
                    TO_COME_BACK,
                    () -> arena.replicas(service).stream().allMatch(arena::isReady));
            if (lost == 0) {
                throw new NotStruck("nothing had happened since the backup");
            }
            return "put back by %d versions of %s".formatted(lost, aggregates);
        } finally {
            admit(arena, "login");
            arena.traffic().resume();
        }
    }

    private Backup backup(Arena arena) throws Exception {
        try (var connection = arena.database(service)) {
            return Backup.of(connection);
        }
    }

    private void restore(Arena arena, Backup backup) throws Exception {
        admit(arena, "nologin");
        for (var replica : arena.replicas(service)) {
            Signals.send(replica.pid(), "KILL");
        }
        try (var connection = arena.database(service);
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '%s'"
                    .formatted(service.database()));
            backup.restore(connection);
        }
    }

    private void admit(Arena arena, String whether) throws InterruptedException {
        arena.await("PostgreSQL", TO_PUBLISH, () -> {
            try (var connection = arena.database(service);
                    var statement = connection.createStatement()) {
                return statement.execute("alter role %s %s".formatted(service.database(), whether));
            }
        });
    }

    private long count(Arena arena, String table) throws SQLException {
        return number(arena, "select count(*) from " + table);
    }

    private long versions(Arena arena) throws SQLException {
        return number(arena, "select coalesce(sum(version + 1), 0) from " + aggregates);
    }

    private long number(Arena arena, String query) throws SQLException {
        try (var connection = arena.database(service);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
