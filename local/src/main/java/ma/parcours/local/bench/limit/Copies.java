package ma.parcours.local.bench.limit;

import java.sql.Connection;
import java.sql.SQLException;
import ma.parcours.local.stack.Service;

/**
 * A copy of each service's database. What is sent to them makes no news: nobody reads their outboxes, and the services do
 * not know them.
 */
public final class Copies implements AutoCloseable {

    private final Connection superuser;

    private Copies(Connection superuser) {
        this.superuser = superuser;
    }

    /** The services lose their connections for it, and find them again. */
    public static Copies make(Connection superuser) throws SQLException {
        var copies = new Copies(superuser);
        for (var service : Service.values()) {
            copies.copy(service);
        }
        return copies;
    }

    /** What the copy of a service's database is called. */
    public String of(Service service) {
        return "limit_" + service.database();
    }

    @Override
    public void close() throws SQLException {
        for (var service : Service.values()) {
            execute("drop database if exists %s with (force)".formatted(of(service)));
        }
    }

    /** PostgreSQL copies a database only while nobody is in it. */
    private void copy(Service service) throws SQLException {
        var name = service.database();
        execute("alter database %s with allow_connections false".formatted(name));
        try {
            execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(name));
            execute("create database %s template %s owner %s".formatted(of(service), name, name));
        } finally {
            execute("alter database %s with allow_connections true".formatted(name));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
