package ma.parcours.timeline.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import ma.parcours.contact.ContactId;
import ma.parcours.rest.access.Sight;
import ma.parcours.rest.paging.Where;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.TimelineEntry;

/** All that ever happened to the contacts. */
@ApplicationScoped
public class TimelineEntries implements PanacheRepositoryBase<TimelineEntry, UUID> {

    private static final String INSERT_ONCE = """
            insert into TimelineEntry (id, contactId, fact.kind, fact.from, fact.to, fact.data, at, actor, sourceId)
            values (:id, :contact, :kind, :from, :to, :data, :at, :actor, :source)
            on conflict (sourceId, fact.kind) do nothing
            """;

    private static final String OF_ARCHITECT =
            "contactId in (select contact.id from Contact contact where contact.details.architecteId = :sight)";

    /** A fact that has been told before is left as it is. */
    Uni<Void> addOnce(TimelineEntry told) {
        return getSession()
                .chain(session -> session.createMutationQuery(INSERT_ONCE)
                        .setParameter("id", told.id())
                        .setParameter("contact", told.contact().value())
                        .setParameter("kind", told.fact().kind())
                        .setParameter("from", told.fact().from())
                        .setParameter("to", told.fact().to())
                        .setParameter("data", told.fact().data())
                        .setParameter("at", told.at())
                        .setParameter("actor", told.actor())
                        .setParameter("source", told.sourceId())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What happened to the contacts that are seen; of any kind if none is named. */
    static Where seen(Set<Kind> kinds, Sight sight) {
        return Where.everything().in("fact.kind", kinds).and(OF_ARCHITECT, "sight", sight.architecte());
    }

    static Where about(ContactId contact) {
        return Where.everything().and("contactId = :contact", "contact", contact.value());
    }
}
