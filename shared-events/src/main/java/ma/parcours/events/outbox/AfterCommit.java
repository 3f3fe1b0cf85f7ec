package ma.parcours.events.outbox;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is done once the transaction at hand is committed, and not at all if it is not: so that what is counted has happened.
 *
 * <p>It must not fail: nobody could take back the commit.
 */
public final class AfterCommit {

    private static final String DUE = AfterCommit.class.getName();

    private AfterCommit() {}

    /** Within a transaction, on its Vert.x context. */
    public static void run(Runnable action) {
        ContextLocals.<List<Runnable>>get(DUE)
                .orElseThrow(() -> new IllegalStateException("no transaction"))
                .add(action);
    }

    static <T> Uni<T> of(Supplier<Uni<T>> transaction) {
        return Uni.createFrom().deferred(() -> {
            List<Runnable> due = new ArrayList<>();
            ContextLocals.put(DUE, due);
            return transaction
                    .get()
                    .invoke(() -> due.forEach(Runnable::run))
                    .onTermination()
                    .invoke(() -> ContextLocals.remove(DUE));
        });
    }
}
