package ma.parcours.rest.operation;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;

/** What blocks or waits, away from the event loop; it goes on where it came from, as Hibernate Reactive asks. */
public final class Aside {

    private Aside() {}

    public static <T> Uni<T> blocking(Supplier<T> work) {
        return Uni.createFrom()
                .completionStage(() ->
                        Vertx.currentContext().executeBlocking(work::get, false).toCompletionStage());
    }

    public static Uni<Void> pause(Duration pause) {
        return Uni.createFrom().emitter(emitter -> {
            Context context = Vertx.currentContext();
            context.owner().setTimer(pause.toMillis(), over -> context.runOnContext(back -> emitter.complete(null)));
        });
    }
}
