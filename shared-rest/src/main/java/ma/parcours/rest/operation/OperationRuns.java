package ma.parcours.rest.operation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.parcours.events.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The operations that were asked for. Each method is part of its caller's transaction.
 *
 * <p>All replicas go by the database's clock, so theirs may differ.
 */
@ApplicationScoped
public class OperationRuns implements PanacheRepositoryBase<OperationRun, UUID> {

    private static final String ASK = """
            insert into operation_run (id, kind, repair, started_by) values (:id, :kind, :repair, :by)
            on conflict (kind) where state = 'running' do nothing
            """;

    private static final String ASK_IF_DUE = """
            insert into operation_run (id, kind, repair, started_by)
            select :id, :kind, false, :by
            where not exists (
              select from operation_run
              where kind = :kind and started_at > clock_timestamp() - make_interval(secs => :seconds))
            on conflict (kind) where state = 'running' do nothing
            """;

    /** They are taken one after the other, since they lay out what was told in the same place. */
    private static final String TAKE = """
            update operation_run set worker = :worker, seen_at = clock_timestamp()
            where id = (select id from operation_run where state = 'running' order by started_at, id limit 1 for update)
              and (worker is null or seen_at < clock_timestamp() - make_interval(secs => :seconds))
            """;

    private static final String SEEN = """
            update operation_run set seen_at = clock_timestamp(), figures = :figures
            where id = :id and worker = :worker and state = 'running'
            """;

    private static final String END = """
            update operation_run
            set state = :state, ended_at = clock_timestamp(), figures = :figures, divergences = :divergences
            where id = :id and worker = :worker and state = 'running'
            """;

    /** Answers the one that runs already, if there is one of the kind. */
    Uni<OperationRun> ask(String kind, boolean repair, String by) {
        return getSession()
                .chain(session -> session.createNativeQuery(ASK)
                        .setParameter("id", Ids.next())
                        .setParameter("kind", kind)
                        .setParameter("repair", repair)
                        .setParameter("by", by)
                        .executeUpdate())
                .chain(asked -> newest("kind = ?1", kind));
    }

    /** Unless it was asked for within so long. */
    public Uni<Integer> askIfDue(String kind, String by, Duration every) {
        return getSession()
                .chain(session -> session.createNativeQuery(ASK_IF_DUE)
                        .setParameter("id", Ids.next())
                        .setParameter("kind", kind)
                        .setParameter("by", by)
                        .setParameter("seconds", every.toSeconds())
                        .executeUpdate());
    }

    /** What waits for somebody to work on it, or was abandoned by whoever did; null if there is nothing to do. */
    Uni<@Nullable OperationRun> take(UUID worker, Duration abandonedAfter) {
        return getSession()
                .chain(session -> session.createNativeQuery(TAKE)
                        .setParameter("worker", worker)
                        .setParameter("seconds", abandonedAfter.toSeconds())
                        .executeUpdate())
                .chain(taken -> taken == 0
                        ? Uni.createFrom().nullItem()
                        : newest("worker = ?1 and state = ?2", worker, RunState.RUNNING));
    }

    /** Fails with {@link TakenOver} if somebody else works on it by now. */
    Uni<Void> seen(UUID id, UUID worker, Map<String, Long> figures) {
        return getSession()
                .chain(session -> session.createNativeQuery(SEEN)
                        .setParameter("figures", JsonObject.mapFrom(figures).encode())
                        .setParameter("id", id)
                        .setParameter("worker", worker)
                        .executeUpdate())
                .invoke(TakenOver::failUnlessOne)
                .replaceWithVoid();
    }

    /** Likewise. */
    Uni<Void> end(UUID id, UUID worker, RunState state, Map<String, Long> figures, List<Divergence> divergences) {
        JsonArray found =
                new JsonArray(divergences.stream().map(OperationRuns::json).toList());
        return getSession()
                .chain(session -> session.createNativeQuery(END)
                        .setParameter("state", state.code())
                        .setParameter("figures", JsonObject.mapFrom(figures).encode())
                        .setParameter("divergences", found.encode())
                        .setParameter("id", id)
                        .setParameter("worker", worker)
                        .executeUpdate())
                .invoke(TakenOver::failUnlessOne)
                .replaceWithVoid();
    }

    /** Null when none was ever brought to its end. */
    public Uni<@Nullable OperationRun> newestDone(String kind) {
        return newest("kind = ?1 and state = ?2", kind, RunState.DONE);
    }

    private Uni<OperationRun> newest(String condition, Object... values) {
        return find(condition, Sort.descending("startedAt"), values).firstResult();
    }

    private static JsonObject json(Divergence divergence) {
        return new JsonObject()
                .put("kind", divergence.kind())
                .put("id", divergence.id().toString())
                .put("detail", divergence.detail());
    }
}
