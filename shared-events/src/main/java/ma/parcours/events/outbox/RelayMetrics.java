package ma.parcours.events.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** What the relay shows of itself; {@code outbox_oldest_age_seconds} is the one to set an alarm on. */
@ApplicationScoped
class RelayMetrics {

    private final Counter published;
    private final Counter failures;
    private volatile Backlog backlog = Backlog.NONE;
    private volatile boolean leading;

    RelayMetrics(MeterRegistry registry) {
        this.published = registry.counter("relay.published");
        this.failures = registry.counter("relay.failures");
        Gauge.builder("outbox.rows", this, metrics -> metrics.backlog.rows()).register(registry);
        Gauge.builder("outbox.oldest.age", this, metrics -> metrics.backlog.oldestAgeSeconds())
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("relay.leader", this, metrics -> metrics.leading ? 1 : 0).register(registry);
    }

    void published(int events) {
        published.increment(events);
    }

    void failed() {
        failures.increment();
    }

    void waiting(Backlog seen) {
        backlog = seen;
    }

    void leading(boolean now) {
        leading = now;
    }
}
