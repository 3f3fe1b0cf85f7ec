package ma.parcours.rest.operation.told;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;
import ma.parcours.events.consumption.ReceivedEvent;

/**
 * The events that were read from the topics: each once, however often it was published. Each method is part of its
 * caller's transaction.
 *
 * <p>The table is unlogged: when PostgreSQL falls, it is empty, and whoever goes by it must notice.
 */
@ApplicationScoped
public class ToldEvents {

    private static final String ADD = """
            insert into told_event (event_id, topic, type, contact_id, version, at, data)
            select event_id, topic, type, contact_id, version, at, cast(data as jsonb)
            from jsonb_to_recordset(cast(cast(:read as text) as jsonb)) as read
              (event_id uuid, topic text, type text, contact_id uuid, version bigint, at timestamptz, data text)
            on conflict do nothing
            """;

    private static final String READ = """
            select cast(event_id as text), type, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
              cast(data as text)
            from told_event where %s order by at, event_id
            """;

    Uni<Void> forget() {
        return execute("truncate told_event");
    }

    /** For the planner: nothing in the table is as it was before. */
    Uni<Void> analyze() {
        return execute("analyze told_event");
    }

    /** Answers how many were not there before. */
    Uni<Integer> add(List<ToldEvent> read) {
        String rows = new JsonArray(read.stream().map(ToldEvents::row).toList()).encode();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("read", rows)
                        .executeUpdate());
    }

    Uni<Long> count() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select count(*) from told_event", Long.class)
                        .getSingleResult());
    }

    /** In the order in which they were told. */
    public Uni<List<ToldEvent>> withIds(List<UUID> eventIds) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(READ.formatted("event_id in (:ids)"), Object[].class)
                        .setParameter("ids", eventIds)
                        .getResultList())
                .map(rows -> rows.stream().map(ToldEvents::told).toList());
    }

    /** Likewise. */
    public Uni<List<ToldEvent>> aboutOpportunities(List<UUID> opportunityIds, EventType... types) {
        Set<String> names = Stream.of(types).map(EventType::wireName).collect(Collectors.toSet());
        String about = "type in (:types) and cast(data ->> 'opportunityId' as uuid) in (:ids)";
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(READ.formatted(about), Object[].class)
                        .setParameter("types", names)
                        .setParameter("ids", opportunityIds)
                        .getResultList())
                .map(rows -> rows.stream().map(ToldEvents::told).toList());
    }

    private static Uni<Void> execute(String statement) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement).executeUpdate())
                .replaceWithVoid();
    }

    private static ToldEvent told(Object[] row) {
        EventType type = EventType.named((String) row[1]).orElseThrow();
        String document = (String) row[3];
        try {
            ReceivedEvent event = new ReceivedEvent(
                    UUID.fromString((String) row[0]), Instant.parse((String) row[2]), EventJson.read(type, document));
            return new ToldEvent(type.aggregate(), event, document);
        } catch (JsonProcessingException wasReadBefore) {
            throw new IllegalStateException(wasReadBefore);
        }
    }

    private static JsonObject row(ToldEvent told) {
        return new JsonObject()
                .put("event_id", told.event().id().toString())
                .put("topic", told.topic().code())
                .put("type", EventType.of(told.event().event()).wireName())
                .put("contact_id", told.event().event().contactId().toString())
                .put("version", told.event().event().aggregateVersion())
                .put("at", told.event().time().toString())
                .put("data", told.document());
    }
}
