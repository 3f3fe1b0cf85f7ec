package ma.parcours.local.fault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * All rows of a database as they stood at one moment.
 *
 * @param tables the rows of each table, as COPY writes them
 * @param sequences where each sequence stood
 */
record Backup(Map<String, byte[]> tables, Map<String, Long> sequences) {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
            """;
    private static final String SEQUENCES =
            "select sequencename, last_value from pg_sequences where schemaname = 'public' and last_value is not null";

    static Backup of(Connection superuser) throws SQLException, IOException {
        superuser.setAutoCommit(false);
        superuser.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var tables = new LinkedHashMap<String, byte[]>();
        var sequences = new LinkedHashMap<String, Long>();
        try (var statement = superuser.createStatement()) {
            try (var names = statement.executeQuery(TABLES)) {
                while (names.next()) {
                    tables.put(names.getString(1), rows(superuser, names.getString(1)));
                }
            }
            try (var values = statement.executeQuery(SEQUENCES)) {
                while (values.next()) {
                    sequences.put(values.getString(1), values.getLong(2));
                }
            }
        }
        superuser.commit();
        return new Backup(tables, sequences);
    }

    /** Puts every row back to where it was then, and takes away all that came since. */
    void restore(Connection superuser) throws SQLException, IOException {
        superuser.setAutoCommit(false);
        try (var statement = superuser.createStatement()) {
            // As a restore does it: constraints and triggers are not asked about what held when it was saved.
            statement.execute("set local session_replication_role = replica");
            statement.execute("truncate " + String.join(", ", tables.keySet()));
            for (var table : tables.entrySet()) {
                copy(superuser)
                        .copyIn("copy " + table.getKey() + " from stdin", new ByteArrayInputStream(table.getValue()));
            }
            for (var sequence : sequences.entrySet()) {
                statement.execute("select setval('%s', %d)".formatted(sequence.getKey(), sequence.getValue()));
            }
        }
        superuser.commit();
    }

    private static byte[] rows(Connection superuser, String table) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        copy(superuser).copyOut("copy " + table + " to stdout", rows);
        return rows.toByteArray();
    }

    private static CopyManager copy(Connection superuser) throws SQLException {
        return superuser.unwrap(PGConnection.class).getCopyAPI();
    }
}
