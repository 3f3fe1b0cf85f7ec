package ma.parcours.timeline.usecase;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import ma.parcours.contact.Contact;
import ma.parcours.contact.StatusChange;
import ma.parcours.contact.usecase.ContactMoves;
import ma.parcours.events.Ids;
import ma.parcours.timeline.Fact;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.TimelineEntry;
import org.jboss.logging.Logger;

/** Writes the timeline, in the transaction of what it tells. */
@ApplicationScoped
public class Journal {

    private static final Logger LOG = Logger.getLogger(Journal.class);

    private final TimelineEntries entries;
    private final ContactMoves moves;
    private final ObjectMapper json;

    Journal(TimelineEntries entries, ContactMoves moves, ObjectMapper json) {
        this.entries = entries;
        this.moves = moves;
        this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    /** Somebody moved the contact; {@code said} is what the request said. */
    public Uni<Void> write(Kind kind, Contact contact, StatusChange change, Object said, String actor, Instant at) {
        moves.made(change);
        return add(contact, fact(kind, change, said), actor, at);
    }

    /** The contact has come into being, and stands where it starts. */
    public Uni<Void> writeArrival(Kind kind, Contact contact, Object said, String actor, Instant at) {
        moves.arrived(kind, contact.status());
        return add(contact, new Fact(kind, null, contact.status().code(), text(said)), actor, at);
    }

    /** The other service told a fact; told again, it stays one entry. */
    public Uni<Void> writeOnce(Contact contact, Fact fact, String actor, Instant at, UUID source) {
        return entries.addOnce(TimelineEntry.told(Ids.next(), contact.id(), fact, actor, at, source));
    }

    public Fact fact(Kind kind, StatusChange change, Object told) {
        return new Fact(kind, change.from().code(), change.to().code(), text(told));
    }

    /** The words as a JSON object, as the timeline keeps them. */
    public String text(Object words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a record of plain values: " + words.getClass(), e);
        }
    }

    private Uni<Void> add(Contact contact, Fact fact, String actor, Instant at) {
        LOG.infof("%s contact=%s status=%s", fact.kind().code(), contact.id().value(), fact.to());
        return entries.persist(TimelineEntry.done(Ids.next(), contact.id(), fact, actor, at))
                .replaceWithVoid();
    }
}
