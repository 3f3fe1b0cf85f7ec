package ma.parcours.local.fault;

import java.sql.SQLException;
import java.time.Duration;
import ma.parcours.local.stack.Service;

/** A copy of a service's database as it was at one moment. Whoever works on it loses the connection while it is made. */
final class Backup {

    private static final Duration TO_LET_GO = Duration.ofSeconds(20);

    private final Arena arena;
    private final String database;
    private final String copy;
    private final String counted;

    private Backup(Arena arena, Service service) {
        this.arena = arena;
        this.database = service.database();
        this.copy = database + "_backup";
        this.counted = switch (service) {
            case CONTACT -> "contact";
            case OPPORTUNITY -> "opportunity";
        };
    }

    static Backup of(Arena arena, Service service) throws InterruptedException {
        var backup = new Backup(arena, service);
        backup.alone(
                "create database %s template %s owner %s strategy file_copy"
                        .formatted(backup.copy, backup.database, backup.database),
                backup.database);
        return backup;
    }

    /** Of what there is less in it than in the database, so many. */
    long behindBy() throws SQLException {
        return rows(database) - rows(copy);
    }

    String counted() {
        return counted;
    }

    /** Puts the copy in the place of what became of the database since. */
    void restore() throws InterruptedException {
        var lost = database + "_lost";
        alone("alter database %s rename to %s".formatted(database, lost), lost);
        run("alter database %s rename to %s".formatted(copy, database));
        run("revoke connect on database %s from public".formatted(database));
        run("drop database %s with (force)".formatted(lost));
    }

    private long rows(String name) throws SQLException {
        try (var connection = arena.database(name);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + counted)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Nobody else may be connected to a database that is copied or renamed; {@code after} is its name then. */
    private void alone(String sql, String after) throws InterruptedException {
        run("alter database %s with allow_connections false".formatted(database));
        arena.await("nobody at " + database, TO_LET_GO, () -> {
            execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(database));
            execute(sql);
            return sql;
        });
        run("alter database %s with allow_connections true".formatted(after));
    }

    private void run(String sql) throws InterruptedException {
        arena.await(sql, TO_LET_GO, () -> {
            execute(sql);
            return sql;
        });
    }

    private void execute(String sql) throws SQLException {
        try (var connection = arena.database("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
