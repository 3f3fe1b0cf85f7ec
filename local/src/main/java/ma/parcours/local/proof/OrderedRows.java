package ma.parcours.local.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question to a database in the order of its first column, a UUID that stands for the row; as it was at
 * the moment of the question, and read piece by piece.
 */
final class OrderedRows implements AutoCloseable {

    private static final int PIECE = 10_000;

    private final Connection connection;
    private final Statement statement;
    private final ResultSet rows;
    private @Nullable String key;

    private OrderedRows(Connection connection, String query) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        this.statement = connection.createStatement();
        statement.setFetchSize(PIECE);
        this.rows = statement.executeQuery(query + " order by 1");
        next();
    }

    static OrderedRows of(Sql database, String query) throws SQLException {
        return new OrderedRows(database.sources().database(database.service()), query);
    }

    /** Those that the others do not have, or have otherwise, and what these have. */
    List<String> unmatchedIn(OrderedRows others) throws SQLException {
        var unmatched = new ArrayList<String>();
        for (var wanted = key; wanted != null; wanted = next()) {
            var found = others.restOf(wanted);
            if (!rest().equals(found)) {
                unmatched.add(wanted + " → " + rest() + ", found " + found);
            }
        }
        return unmatched;
    }

    /** Null when there is no such row. As texts, UUIDs have the order that they have as numbers. */
    private @Nullable String restOf(String wanted) throws SQLException {
        var at = key;
        while (at != null && at.compareTo(wanted) < 0) {
            at = next();
        }
        return wanted.equals(at) ? rest() : null;
    }

    private @Nullable String next() throws SQLException {
        key = rows.next() ? Objects.requireNonNull(rows.getString(1)) : null;
        return key;
    }

    private String rest() throws SQLException {
        var columns = new ArrayList<String>();
        for (var column = 2; column <= rows.getMetaData().getColumnCount(); column++) {
            columns.add(String.valueOf(rows.getString(column)));
        }
        return String.join(" ", columns);
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                statement) {
            rows.close();
        }
    }
}
