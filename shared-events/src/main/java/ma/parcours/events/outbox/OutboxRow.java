package ma.parcours.events.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import ma.parcours.events.DomainEvent;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event waiting to be published.
 *
 * <p>The database gives the row its place in the order ({@code id}) and its time; both are the relay's to read, so they are not mapped here.
 */
@Entity
@Table(name = "outbox")
class OutboxRow {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column
    private String aggregatetype;

    @Column
    private String aggregateid;

    @Column
    private long aggregateversion;

    @Column
    private String type;

    @Column
    private String payload;

    @Column
    private @Nullable String traceparent;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OutboxRow() {}

    OutboxRow(UUID eventId, DomainEvent event, @Nullable String traceparent) {
        EventType eventType = EventType.of(event);
        this.eventId = eventId;
        this.aggregatetype = eventType.aggregate().code();
        this.aggregateid = event.contactId().toString();
        this.aggregateversion = event.aggregateVersion();
        this.type = eventType.wireName();
        this.payload = EventJson.write(event);
        this.traceparent = traceparent;
    }
}
