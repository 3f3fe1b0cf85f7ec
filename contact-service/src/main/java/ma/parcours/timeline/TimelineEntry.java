package ma.parcours.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.parcours.contact.ContactId;
import org.jspecify.annotations.Nullable;

/** One line of a contact's history: what, who, when, from, to, and what was said; written once, never changed. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

    @Id
    private UUID id;

    @Column(name = "contact_id")
    private UUID contactId;

    @Embedded
    private Fact fact;

    @Column(name = "at")
    private Instant at;

    @Column(name = "actor")
    private String actor;

    /** What makes a fact the same when it is told twice; what is done here itself needs none. */
    @Column(name = "source_id")
    private @Nullable UUID sourceId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TimelineEntry() {}

    private TimelineEntry(UUID id, ContactId contact, Fact fact, String actor, Instant at, @Nullable UUID source) {
        this.id = id;
        this.contactId = contact.value();
        this.fact = fact;
        this.actor = actor;
        this.at = at;
        this.sourceId = source;
    }

    /** What somebody did here. */
    public static TimelineEntry done(UUID id, ContactId contact, Fact fact, String actor, Instant at) {
        return new TimelineEntry(id, contact, fact, actor, at, null);
    }

    /** What the other service told, once per source however often it is told. */
    public static TimelineEntry told(UUID id, ContactId contact, Fact fact, String actor, Instant at, UUID source) {
        return new TimelineEntry(id, contact, fact, actor, at, source);
    }

    public UUID id() {
        return id;
    }

    public ContactId contact() {
        return new ContactId(contactId);
    }

    public Fact fact() {
        return fact;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public @Nullable UUID sourceId() {
        return sourceId;
    }
}
