package ma.parcours.events.guard;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.concurrent.TimeUnit;
import ma.parcours.events.DeliverySettings;
import ma.parcours.events.consumption.EventReader;
import ma.parcours.events.kafka.KafkaAccess;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Keeps the guard's thread alive as long as the service is; a service without a {@link Past} needs none. */
@ApplicationScoped
class RestoreGuard {

    private final Standing standing;
    private final @Nullable GuardLoop loop;
    private final Thread thread;

    RestoreGuard(
            DeliverySettings settings,
            Standing standing,
            Instance<Past> past,
            EventReader reader,
            MeterRegistry registry,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            KafkaAccess kafka) {
        this.standing = standing;
        this.loop = past.isUnsatisfied()
                ? null
                : new GuardLoop(
                        settings.guard(),
                        standing,
                        past.get(),
                        reader,
                        () -> new GuardConnection(jdbcUrl, user, password),
                        () -> new Brokers(kafka),
                        new ConsumerLag(registry));
        this.thread = new Thread(loop, "restore-guard");
        Gauge.builder("database.behind.topic", standing, Standing::behind).register(registry);
        Gauge.builder("database.open", standing, open -> open.isOpen() ? 1 : 0).register(registry);
    }

    void start(@Observes StartupEvent event) {
        if (loop == null) {
            standing.leaveOpen();
        } else {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (loop != null) {
            loop.stop();
            thread.join(TimeUnit.SECONDS.toMillis(3));
            thread.interrupt();
        }
    }
}
