package ma.parcours.events.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import ma.parcours.events.DeliverySettings;
import ma.parcours.events.guard.Standing;
import ma.parcours.events.kafka.KafkaAccess;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the relay's thread alive as long as the service is, and wakes it when something was committed. */
@ApplicationScoped
class OutboxRelay {

    private final boolean enabled;
    private final RelayLoop loop;
    private final Thread thread;

    OutboxRelay(
            DeliverySettings settings,
            RelayMetrics metrics,
            Standing standing,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            KafkaAccess kafka) {
        this.enabled = settings.relay().enabled();
        this.loop = new RelayLoop(
                settings.relay(),
                metrics,
                standing,
                () -> new OutboxConnection(jdbcUrl, user, password),
                () -> new Publisher(kafka));
        this.thread = new Thread(loop, "outbox-relay");
    }

    void nudge() {
        loop.nudge();
    }

    /** False if the loop hangs: it passes at least every half minute, whatever PostgreSQL and Kafka do. */
    boolean isAlive() {
        return !enabled || loop.beatWithin(TimeUnit.SECONDS.toNanos(60));
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread.start();
        }
    }

    /** What was committed last still goes out, unless Kafka is away: then it waits in its table for the next start. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
        thread.join(TimeUnit.SECONDS.toMillis(3));
        thread.interrupt();
    }
}
