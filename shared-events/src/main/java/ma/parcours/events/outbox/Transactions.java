package ma.parcours.events.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import ma.parcours.events.DeliverySettings;
import ma.parcours.events.guard.ClosedException;
import ma.parcours.events.guard.Standing;

/**
 * The only place where database sessions and transactions are opened.
 *
 * <p>Requests come in through a gate, event handlers do not: however many requests wait, a handler finds a connection.
 * Nobody comes in while it is in doubt whether the database has forgotten something: that fails with {@link ClosedException}.
 */
@ApplicationScoped
public class Transactions {

    private static final String OPEN = Transactions.class.getName();

    private final Gate gate;
    private final Standing standing;
    private final OutboxRelay relay;

    Transactions(DeliverySettings settings, Standing standing, OutboxRelay relay) {
        this.gate =
                new Gate(settings.requests().concurrency(), settings.requests().patience());
        this.standing = standing;
        this.relay = relay;
    }

    /**
     * One transaction for a request: all of the work is committed, or nothing is. Work within other such work is part of it.
     *
     * @return fails with {@link OverloadedException} if the request's turn did not come in time
     */
    public <T> Uni<T> writing(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> isOpen()
                        ? Panache.withTransaction(work)
                        : standing.whenOpen(() -> gate.admit(() -> open(() -> handling(work)))));
    }

    /** A session for a request that only reads; fails like {@link #writing}. */
    public <T> Uni<T> reading(Supplier<Uni<T>> work) {
        return standing.whenOpen(() -> gate.admit(() -> Panache.withSession(work)));
    }

    /** Whether the caller's context is within a request's transaction. */
    private static boolean isOpen() {
        return ContextLocals.get(OPEN).isPresent();
    }

    private static <T> Uni<T> open(Supplier<Uni<T>> work) {
        ContextLocals.put(OPEN, true);
        return work.get().onTermination().invoke(() -> ContextLocals.remove(OPEN));
    }

    /** One transaction for an event handler or for the service's own timers. */
    public <T> Uni<T> handling(Supplier<Uni<T>> work) {
        return standing.whenOpen(
                () -> AfterCommit.of(() -> Panache.withTransaction(work)).invoke(relay::nudge));
    }
}
