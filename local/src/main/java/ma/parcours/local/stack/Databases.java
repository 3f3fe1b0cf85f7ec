package ma.parcours.local.stack;

import java.sql.Connection;
import java.sql.SQLException;
import ma.parcours.local.data.Passwords;

/** Gives each service a database and a role that owns it, and keeps the one out of the other's. */
record Databases(PostgresServer postgres, Passwords passwords) {

    void create() throws SQLException {
        try (var connection = postgres.connect()) {
            for (var service : Service.values()) {
                create(service.database(), connection);
            }
        }
    }

    private void create(String name, Connection connection) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role %s login password '%s'".formatted(name, passwords.of(name)));
        }
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database %s owner %s".formatted(name, name));
        }
        execute(connection, "revoke connect on database %s from public".formatted(name));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
