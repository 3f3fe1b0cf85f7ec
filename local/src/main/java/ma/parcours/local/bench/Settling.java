package ma.parcours.local.bench;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The services find their databases again, and do what they do the first time only. */
record Settling(Subject subject, Side<Person> services) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 200;

    /** Returns when somebody has become a client without a refusal. */
    void await() throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Crowd.await(oneIsConverted())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nobody becomes a client");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        new Calm(subject).await();
    }

    private Future<Boolean> oneIsConverted() {
        return services.convert(services.newcomer()).map(client -> true).otherwise(false);
    }
}
