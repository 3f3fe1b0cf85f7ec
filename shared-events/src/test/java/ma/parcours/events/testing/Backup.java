package ma.parcours.events.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A whole database as it stood, to be put in the place of what it has become: what an operator does after a disaster. */
public final class Backup {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
            order by table_name
            """;

    private static final String COLUMNS = """
            select quote_ident(column_name) from information_schema.columns
            where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER'
            """;

    /** A restore leaves nobody their connection. */
    private static final String CUT = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
              and application_name <> 'test'
            """;

    private final DataSource source;
    private final List<String> tables;

    private Backup(DataSource source, List<String> tables) {
        this.source = source;
        this.tables = tables;
    }

    /** Of all tables at one moment. */
    public static Backup of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            List<String> tables = column(statement, TABLES);
            statement.execute("drop schema if exists backup cascade; create schema backup");
            for (String table : tables) {
                statement.execute("create table backup.%1$s as table public.%1$s".formatted(table));
            }
            connection.commit();
            return new Backup(source, tables);
        }
    }

    /** Together with whatever else is to hold from that moment on. */
    public void restore(String... besides) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(CUT);
            statement.execute("set local session_replication_role = replica");
            statement.execute("truncate " + String.join(", ", tables));
            for (String table : tables) {
                String columns = String.join(", ", column(statement, COLUMNS.formatted(table)));
                statement.execute("insert into public.%1$s (%2$s) overriding system value select %2$s from backup.%1$s"
                        .formatted(table, columns));
            }
            for (String sql : besides) {
                statement.execute(sql);
            }
            statement.execute(CUT);
            connection.commit();
        }
    }

    private static List<String> column(Statement statement, String select) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(select)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
