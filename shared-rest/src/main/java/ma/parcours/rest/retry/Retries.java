package ma.parcours.rest.retry;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * The keys that were used, and what was answered under them.
 *
 * <p>A key is claimed in the transaction of what the request does: a twin waits on the index until that is decided, and
 * after a crash or a refusal there is no key either.
 */
@ApplicationScoped
public class Retries {

    private static final String CLAIM = """
            insert into idempotency (scope, key, request_hash) values (:scope, :key, :hash) on conflict do nothing
            """;

    private static final String KEEP = """
            update idempotency set status = :status, location = :location, etag = :etag, body = :body
            where scope = :scope and key = :key
            """;

    private static final String FIND = """
            select request_hash, status, location, etag, body from idempotency where scope = :scope and key = :key
            """;

    private static final String FORGET = """
            delete from idempotency where created_at < clock_timestamp() - make_interval(secs => :seconds)
            """;

    /** In the caller's transaction; null for a first request. Fails with {@link KeyReused}. */
    public Uni<@Nullable KeptAnswer> claim(RetryKey key) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM)
                        .setParameter("scope", key.scope())
                        .setParameter("key", key.key())
                        .setParameter("hash", key.requestHash())
                        .executeUpdate()
                        .chain(claimed -> claimed == 1 ? Uni.createFrom().nullItem() : find(session, key)));
    }

    /** In the caller's session; null for what was not answered yet. Fails with {@link KeyReused}. */
    public Uni<@Nullable KeptAnswer> find(RetryKey key) {
        return Panache.getSession().chain(session -> find(session, key));
    }

    /** In the transaction that claimed the key. */
    public Uni<Void> keep(RetryKey key, KeptAnswer answer) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("status", answer.status())
                        .setParameter("location", answer.location())
                        .setParameter("etag", answer.etag())
                        .setParameter("body", answer.body())
                        .setParameter("scope", key.scope())
                        .setParameter("key", key.key())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** In the caller's transaction. */
    Uni<Integer> forgetOlderThan(Duration age) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("seconds", age.toSeconds())
                        .executeUpdate());
    }

    private static Uni<@Nullable KeptAnswer> find(Mutiny.Session session, RetryKey key) {
        return session.createNativeQuery(FIND, Object[].class)
                .setParameter("scope", key.scope())
                .setParameter("key", key.key())
                .getSingleResultOrNull()
                .map(row -> row == null ? null : answer(row, key));
    }

    private static KeptAnswer answer(Object[] row, RetryKey key) {
        if (!key.requestHash().equals(row[0])) {
            throw new KeyReused();
        }
        return new KeptAnswer(((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4]);
    }
}
