package ma.parcours.local.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** So many at once who each ask again as soon as they are answered, all on one event loop. */
public final class Crowd {

    private final Vertx vertx;
    private final int size;

    public Crowd(Vertx vertx, int size) {
        this.vertx = vertx;
        this.size = size;
    }

    /** What they were answered in this time; nobody asks after it, and the last answers are waited for. */
    public Tally ask(Duration time, Supplier<Future<?>> question) throws InterruptedException {
        return ask(time, () -> true, question);
    }

    /** So long or until there is nothing more to ask. */
    public Tally ask(Duration time, BooleanSupplier isMore, Supplier<Future<?>> question) throws InterruptedException {
        var tally = new Tally();
        var begin = System.nanoTime();
        var end = begin + time.toNanos();
        var context = vertx.getOrCreateContext();
        var all = Future.all(IntStream.range(0, size)
                .mapToObj(one -> {
                    Promise<@Nullable Void> stopped = Promise.promise();
                    context.runOnContext(start -> next(isMore, question, end, tally, stopped));
                    return stopped.future();
                })
                .toList());
        await(all);
        tally.lasted(System.nanoTime() - begin);
        return tally;
    }

    private static void next(
            BooleanSupplier isMore,
            Supplier<Future<?>> question,
            long end,
            Tally tally,
            Promise<@Nullable Void> stopped) {
        var asked = System.nanoTime();
        if (asked >= end || !isMore.getAsBoolean()) {
            stopped.complete();
            return;
        }
        question.get().onComplete(answer -> {
            if (answer.succeeded()) {
                tally.done(System.nanoTime() - asked);
            } else {
                tally.failed(answer.cause());
            }
            next(isMore, question, end, tally, stopped);
        });
    }

    /** From a thread that may wait. */
    public static <T> T await(Future<T> future) throws InterruptedException {
        try {
            return future.toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
