package ma.parcours.events.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import ma.parcours.events.DomainEvent;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;

/** A transaction of a business use case that stores events, committed when the test says so. */
record OpenTransaction(Connection connection) implements AutoCloseable {

    UUID insert(UUID eventId, DomainEvent event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into outbox (event_id, aggregatetype, aggregateid, aggregateversion, type, payload) values (?,?,?,?,?,?)")) {
            EventType type = EventType.of(event);
            insert.setObject(1, eventId);
            insert.setString(2, type.aggregate().code());
            insert.setString(3, event.contactId().toString());
            insert.setLong(4, event.aggregateVersion());
            insert.setString(5, type.wireName());
            insert.setString(6, EventJson.write(event));
            insert.executeUpdate();
        }
        return event.contactId();
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
