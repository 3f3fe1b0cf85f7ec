package ma.parcours.events.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.parcours.events.Aggregate;
import ma.parcours.events.DirectConnection;

/**
 * The relay's own connection to the outbox, straight to PostgreSQL and never from a pool: the right to publish is bound to it, and whoever
 * loses the connection loses with it the right to read and to delete.
 *
 * <p>Each statement is a transaction of its own, so none is open while Kafka is slow.
 */
final class OutboxConnection implements AutoCloseable {

    /** One lock a database; the number only has to differ from Flyway's. */
    private static final long PUBLISHER_LOCK = 0x7061_7263_6f75_7273L;

    private final Connection connection;

    OutboxConnection(String jdbcUrl, String user, String password) throws SQLException {
        this.connection = open(jdbcUrl, user, password);
    }

    /** A deletion that a crash takes back is an event that is published again, which does no harm: none waits for the disk. */
    private static Connection open(String jdbcUrl, String user, String password) throws SQLException {
        Connection connection = DirectConnection.open("parcours-relay", jdbcUrl, user, password);
        try (Statement setting = connection.createStatement()) {
            setting.execute("set synchronous_commit = off");
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** True if this connection is now the one that publishes; it stays so until it is closed or broken. */
    boolean lead() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, PUBLISHER_LOCK);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** The oldest events that are left, in their order. */
    List<PendingEvent> oldest(int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select id, event_id, aggregatetype, aggregateid, aggregateversion, type, payload, traceparent, created_at"
                        + " from outbox order by id limit ?")) {
            select.setInt(1, limit);
            List<PendingEvent> events = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(event(row));
                }
            }
            return events;
        }
    }

    void delete(List<Long> ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any(?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }

    Backlog backlog() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select count(*), coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from outbox");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Backlog(row.getLong(1), row.getDouble(2));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static PendingEvent event(ResultSet row) throws SQLException {
        return new PendingEvent(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                Aggregate.ofCode(row.getString("aggregatetype")),
                row.getString("aggregateid"),
                row.getLong("aggregateversion"),
                row.getString("type"),
                row.getString("payload"),
                row.getString("traceparent"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
