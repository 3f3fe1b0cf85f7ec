package ma.parcours.promotion.consumption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import ma.parcours.contact.Contact;
import ma.parcours.contact.usecase.Contacts;
import ma.parcours.events.PipelineStageChanged;
import ma.parcours.timeline.Fact;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.usecase.Journal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** An opportunity moved: its contact's timeline tells so, and nothing else changes. */
@ApplicationScoped
class NoteStageChange {

    private static final Logger LOG = Logger.getLogger(NoteStageChange.class);

    private final Contacts contacts;
    private final Journal journal;

    NoteStageChange(Contacts contacts, Journal journal) {
        this.contacts = contacts;
        this.journal = journal;
    }

    /** In the caller's transaction. */
    Uni<Void> note(UUID eventId, Instant at, PipelineStageChanged event) {
        return contacts.findById(event.contactId()).chain(contact -> note(contact, eventId, at, event));
    }

    private Uni<Void> note(@Nullable Contact contact, UUID eventId, Instant at, PipelineStageChanged event) {
        if (contact == null) {
            LOG.warnf("stage change of an unknown contact=%s opportunity=%s", event.contactId(), event.opportunityId());
            return Uni.createFrom().voidItem();
        }
        String told = journal.text(new Moved(event.opportunityId(), event.raison()));
        Fact fact = new Fact(Kind.ETAPE_CHANGEE, event.from(), event.to(), told);
        return journal.writeOnce(contact, fact, event.actor(), at, eventId);
    }

    private record Moved(UUID opportunityId, @Nullable String raison) {}
}
