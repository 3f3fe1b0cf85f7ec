package ma.parcours.events.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ma.parcours.events.DomainEvent;
import ma.parcours.events.Ids;

/**
 * Where a use case announces what it did: the event is stored in the use case's own transaction and so is published if, and only if, the
 * change it tells is committed.
 */
@ApplicationScoped
public class Outbox {

    /** Announces under a fresh event id. */
    public Uni<Void> add(DomainEvent event) {
        return add(Ids.next(), event);
    }

    /** Announces under an id that already means something: a deposit's unlock. */
    public Uni<Void> add(UUID eventId, DomainEvent event) {
        return Panache.getSession()
                .chain(session -> session.persist(new OutboxRow(eventId, event, CurrentTrace.traceparent())));
    }
}
