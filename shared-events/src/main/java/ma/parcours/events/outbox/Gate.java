package ma.parcours.events.outbox;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets a fixed number of works run at once; the others wait in the order in which they came, without holding a thread. */
final class Gate {

    private final LinkedHashSet<Visitor> waiting = new LinkedHashSet<>();
    private final Duration patience;
    private int free;

    Gate(int places, Duration patience) {
        this.free = places;
        this.patience = patience;
    }

    /**
     * Runs the work on the caller's Vert.x context once a place is free; the place is free again when the work has ended, in whatever way.
     *
     * @return fails with {@link OverloadedException} if no place was free in time
     */
    <T> Uni<T> admit(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            Visitor visitor = new Visitor(Vertx.currentContext());
            return Uni.createFrom()
                    .<Void>emitter(turn -> enter(visitor, turn))
                    .chain(work::get)
                    .onTermination()
                    .invoke(() -> leave(visitor));
        });
    }

    private synchronized void enter(Visitor visitor, UniEmitter<? super Void> turn) {
        visitor.turn = turn;
        if (free > 0) {
            free--;
            visitor.inside = true;
            turn.complete(null);
        } else {
            waiting.add(visitor);
            visitor.timer = visitor.context.owner().setTimer(patience.toMillis(), timer -> sendAway(visitor));
        }
    }

    private synchronized void sendAway(Visitor visitor) {
        if (waiting.remove(visitor)) {
            visitor.turn().fail(new OverloadedException());
        }
    }

    private synchronized void leave(Visitor visitor) {
        waiting.remove(visitor);
        if (!visitor.inside) {
            return;
        }
        visitor.inside = false;
        if (waiting.isEmpty()) {
            free++;
        } else {
            Visitor next = waiting.iterator().next();
            waiting.remove(next);
            next.inside = true;
            next.context.owner().cancelTimer(next.timer);
            next.context.runOnContext(now -> next.turn().complete(null));
        }
    }

    /** One work and where it stands; its fields are guarded by the gate. */
    private static final class Visitor {

        private final Context context;
        private @Nullable UniEmitter<? super Void> turn;
        private boolean inside;
        private long timer;

        Visitor(Context context) {
            this.context = context;
        }

        UniEmitter<? super Void> turn() {
            return Objects.requireNonNull(turn);
        }
    }
}
