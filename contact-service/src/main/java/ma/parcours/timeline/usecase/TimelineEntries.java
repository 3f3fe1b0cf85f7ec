package ma.parcours.timeline.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ma.parcours.contact.ContactId;
import ma.parcours.rest.paging.Where;
import ma.parcours.timeline.TimelineEntry;

/** All that ever happened to the contacts. */
@ApplicationScoped
public class TimelineEntries implements PanacheRepositoryBase<TimelineEntry, UUID> {

    private static final String INSERT_ONCE = """
            insert into TimelineEntry (id, contactId, fact.kind, fact.from, fact.to, fact.data, at, actor, sourceId)
            values (:id, :contact, :kind, :from, :to, :data, :at, :actor, :source)
            on conflict (sourceId, fact.kind) do nothing
            """;

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

    static Where about(ContactId contact) {
        return Where.everything().and("contactId = :contact", "contact", contact.value());
    }
}
