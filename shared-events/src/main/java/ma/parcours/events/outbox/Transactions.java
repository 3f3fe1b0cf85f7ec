package ma.parcours.events.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import ma.parcours.events.DeliverySettings;

/**
 * The only place where database sessions and transactions are opened.
 *
 * <p>Requests come in through a gate, event handlers do not: however many requests wait, a handler finds a connection.
 */
@ApplicationScoped
public class Transactions {

    private final Gate gate;
    private final OutboxRelay relay;

    Transactions(DeliverySettings settings, OutboxRelay relay) {
        this.gate =
                new Gate(settings.requests().concurrency(), settings.requests().patience());
        this.relay = relay;
    }

    /**
     * One transaction for a request: all of the work is committed, or nothing is.
     *
     * @return fails with {@link OverloadedException} if the request's turn did not come in time
     */
    public <T> Uni<T> writing(Supplier<Uni<T>> work) {
        return gate.admit(() -> handling(work));
    }

    /** A session for a request that only reads; fails like {@link #writing}. */
    public <T> Uni<T> reading(Supplier<Uni<T>> work) {
        return gate.admit(() -> Panache.withSession(work));
    }

    /** One transaction for an event handler or for the service's own timers. */
    public <T> Uni<T> handling(Supplier<Uni<T>> work) {
        return Panache.withTransaction(work).invoke(relay::nudge);
    }
}
