package ma.parcours.events.consumption;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import ma.parcours.events.Backoff;
import ma.parcours.events.DeliverySettings;
import ma.parcours.events.FailureSummary;
import org.jboss.logging.Logger;

/**
 * Repeats what failed until it succeeds, so that no record is passed over because a database was away.
 *
 * <p>Whatever is not known to be permanent is taken to pass. The records behind it on the partition wait, which keeps their order.
 */
@Startup // shown from the start: what is first seen at 1 is no increase
@ApplicationScoped
public class InPlaceRetry {

    private static final Logger LOG = Logger.getLogger(InPlaceRetry.class);

    private final DeliverySettings.Retry settings;
    private final Counter retries;

    InPlaceRetry(DeliverySettings settings, MeterRegistry registry) {
        this.settings = settings.retry();
        this.retries = registry.counter("consumer.retries");
    }

    /**
     * Every try runs on the Vert.x context of the caller, as Hibernate Reactive asks, and has to open a transaction of its own.
     *
     * @param what names the work in the log
     * @return fails only with a {@link PermanentFailure}
     */
    public <T> Uni<T> untilItSucceeds(String what, Supplier<Uni<T>> attempt) {
        return Uni.createFrom().deferred(() -> {
            Context context = Vertx.currentContext();
            Backoff backoff = new Backoff(settings.first(), settings.longest());
            return Uni.createFrom()
                    .deferred(attempt::get)
                    .onFailure(failure -> !(failure instanceof PermanentFailure))
                    .retry()
                    .when(failures -> pauses(what, failures, backoff, context));
        });
    }

    private Multi<Long> pauses(String what, Multi<Throwable> failures, Backoff backoff, Context context) {
        return failures.onItem().transformToUniAndConcatenate(failure -> {
            Duration pause = backoff.next();
            retries.increment();
            LOG.warnf("%s failed, again in %d ms: %s", what, pause.toMillis(), FailureSummary.of(failure));
            return pause(pause, context);
        });
    }

    private static Uni<Long> pause(Duration pause, Context context) {
        return Uni.createFrom()
                .emitter(emitter -> context.owner()
                        .setTimer(pause.toMillis(), timer -> context.runOnContext(back -> emitter.complete(timer))));
    }
}
