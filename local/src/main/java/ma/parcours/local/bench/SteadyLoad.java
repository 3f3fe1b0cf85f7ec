package ma.parcours.local.bench;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is begun at an even rate, however long it takes, until it is ended. */
final class SteadyLoad {

    private static final long TICK_MILLIS = 5;

    private final Context context;
    private final double perSecond;
    private final Supplier<Future<?>> work;
    private final Tally tally = new Tally();
    private final long since = System.nanoTime();
    private final Promise<@Nullable Void> quiet = Promise.promise();
    private long begun;
    private long ended;
    private boolean stopping;

    private SteadyLoad(Vertx vertx, double perSecond, Supplier<Future<?>> work) {
        this.context = vertx.getOrCreateContext();
        this.perSecond = perSecond;
        this.work = work;
    }

    static SteadyLoad begin(Vertx vertx, double perSecond, Supplier<Future<?>> work) {
        var load = new SteadyLoad(vertx, perSecond, work);
        load.context.runOnContext(start -> load.tick());
        return load;
    }

    /** To be looked at when it is ended. */
    Tally tally() {
        return tally;
    }

    private void tick() {
        if (stopping) {
            return;
        }
        var due = (System.nanoTime() - since) / 1e9 * perSecond;
        while (begun < due) {
            beginOne();
        }
        context.owner().setTimer(TICK_MILLIS, timer -> context.runOnContext(next -> tick()));
    }

    private void beginOne() {
        begun++;
        var begin = System.nanoTime();
        work.get().onComplete(done -> {
            var taken = System.nanoTime() - begin;
            context.runOnContext(end -> count(done, taken));
        });
    }

    private void count(AsyncResult<?> done, long taken) {
        if (done.succeeded()) {
            tally.done(taken);
        } else {
            tally.failed(done.cause());
        }
        ended++;
        endIfQuiet();
    }

    private void endIfQuiet() {
        if (stopping && ended == begun) {
            quiet.tryComplete();
        }
    }

    /** Nothing more is begun, and what is under way is waited for. */
    void end() throws InterruptedException {
        context.runOnContext(stop -> {
            stopping = true;
            endIfQuiet();
        });
        Crowd.await(quiet.future());
        tally.lasted(System.nanoTime() - since);
    }
}
