package ma.parcours.events.guard;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import ma.parcours.events.DeliverySettings;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database may be used: not before it is known to hold what this service told, and not any more once
 * PostgreSQL was lost, because what comes back may have been restored from a backup.
 */
@ApplicationScoped
public class Standing {

    private static final String GUARD = Standing.class.getName();
    private static final Duration GLANCE = Duration.ofMillis(25);

    private final Duration patience;
    private volatile @Nullable Obstacle obstacle = Obstacle.LOOKING;
    private volatile boolean unguarded;
    private volatile long doubts;
    private volatile long behind;

    Standing(DeliverySettings settings) {
        this.patience = settings.guard().patience();
    }

    public boolean isOpen() {
        return obstacle == null;
    }

    /** PostgreSQL was lost: whoever finds that out says so, and the guard has to look again. */
    public synchronized void doubt() {
        if (!unguarded) {
            doubts++;
            obstacle = Obstacle.LOST;
        }
    }

    /**
     * Begins the work once the database may be used, on the caller's Vert.x context.
     *
     * @return fails with {@link ClosedException} if that is not soon
     */
    public <T> Uni<T> whenOpen(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> isOpen() || isGuard() ? work.get() : opened().chain(() -> work.get()));
    }

    /** Within this work the guard itself applies what was told, while nobody else may. */
    static <T> Uni<T> asGuard(Supplier<Uni<T>> work) {
        ContextLocals.put(GUARD, true);
        return work.get().onTermination().invoke(() -> ContextLocals.remove(GUARD));
    }

    Optional<String> reason() {
        return Optional.ofNullable(obstacle).map(Obstacle::reason);
    }

    long behind() {
        return behind;
    }

    long doubts() {
        return doubts;
    }

    /** PostgreSQL is there again, and the guard is at it. */
    synchronized void looking() {
        if (Obstacle.LOST.equals(obstacle)) {
            obstacle = Obstacle.LOOKING;
        }
    }

    synchronized void close(Obstacle why) {
        obstacle = why;
    }

    synchronized void closeBehind(long records) {
        behind = records;
        obstacle = Obstacle.behind(records);
    }

    /** Answers false if there were doubts that the guard's look may have missed. */
    synchronized boolean open(long doubtsBeforeTheLook) {
        if (doubts != doubtsBeforeTheLook) {
            return false;
        }
        behind = 0;
        obstacle = null;
        return true;
    }

    /** Where there is no past to compare with. */
    synchronized void leaveOpen() {
        unguarded = true;
        obstacle = null;
    }

    private static boolean isGuard() {
        return ContextLocals.get(GUARD).isPresent();
    }

    private Uni<Void> opened() {
        Context context = Vertx.currentContext();
        long deadline = System.nanoTime() + patience.toNanos();
        return Uni.createFrom().emitter(turn -> look(context, deadline, turn));
    }

    private void look(Context context, long deadline, UniEmitter<? super Void> turn) {
        Obstacle seen = obstacle;
        if (seen == null) {
            turn.complete(null);
        } else if (!seen.brief() || System.nanoTime() > deadline) {
            turn.fail(new ClosedException(seen.reason()));
        } else {
            context.owner()
                    .setTimer(GLANCE.toMillis(), timer -> context.runOnContext(again -> look(context, deadline, turn)));
        }
    }
}
