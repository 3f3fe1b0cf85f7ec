package ma.parcours.events.guard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import ma.parcours.events.DirectConnection;
import ma.parcours.events.log.Positions;

/** The guard's own connection to the database: as long as it holds, nobody has put another state of the database beneath. */
final class GuardConnection implements AutoCloseable {

    /** Of all replicas one looks, the others look after it; the number only has to differ from the relay's and Flyway's. */
    private static final long LOOK_LOCK = 0x7265_7374_6f72_6564L;

    private static final String NOTE = """
            insert into topic_position (topic, kafka_partition, position)
            select ?, told.kafka_partition, told.position from unnest(?, ?) as told (kafka_partition, position)
            on conflict (topic, kafka_partition) do update
              set position = excluded.position, noted_at = excluded.noted_at
              where ? or topic_position.position < excluded.position
            """;

    private final Connection connection;

    GuardConnection(String jdbcUrl, String user, String password) throws SQLException {
        this.connection = DirectConnection.open("parcours-restore-guard", jdbcUrl, user, password);
    }

    /** Fails if the connection is lost. */
    void pulse() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    /** True if it is this replica's turn; it is until {@link #leaveTurn}. */
    boolean takeTurn() throws SQLException {
        return answer("select pg_try_advisory_lock(?)");
    }

    void leaveTurn() throws SQLException {
        answer("select pg_advisory_unlock(?)");
    }

    /** Up to where this database held the topic when it was last noted; the beginning if it never was. */
    Positions noted(String topic) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select kafka_partition, position from topic_position where topic = ?")) {
            select.setString(1, topic);
            Map<Integer, Long> next = new TreeMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    next.put(row.getInt(1), row.getLong(2));
                }
            }
            return new Positions(next);
        }
    }

    /** Only forwards, whichever replica comes last; backwards, too, if the topic was made anew. */
    void note(String topic, Positions held, boolean anew) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(NOTE)) {
            insert.setString(1, topic);
            insert.setArray(
                    2, connection.createArrayOf("integer", held.next().keySet().toArray()));
            insert.setArray(
                    3, connection.createArrayOf("bigint", held.next().values().toArray()));
            insert.setBoolean(4, anew);
            insert.executeUpdate();
        }
    }

    <T> T read(Work<T> work) throws SQLException {
        return work.on(connection);
    }

    /** All of the work is committed, or nothing is. */
    void write(Change change) throws SQLException {
        connection.setAutoCommit(false);
        try {
            change.on(connection);
            connection.commit();
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private boolean answer(String question) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(question)) {
            select.setLong(1, LOOK_LOCK);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** A question to the database. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** What is written in one transaction. */
    interface Change {
        void on(Connection connection) throws SQLException;
    }
}
