package ma.parcours.opportunity.usecase;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ma.parcours.rest.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The gauges {@code promotions_pending} and {@code promotions_pending_age_seconds}: the opportunities that contact-service
 * has not answered for, and how long the oldest of them has waited; it grows between two looks.
 */
@ApplicationScoped
class PendingPromotions implements Figure {

    private final Opportunities opportunities;
    private final Clock clock;
    private volatile long count;
    private volatile @Nullable Instant oldest;

    PendingPromotions(Opportunities opportunities, Clock clock, MeterRegistry registry) {
        this.opportunities = opportunities;
        this.clock = clock;
        Gauge.builder("promotions.pending", this, pending -> pending.count).register(registry);
        Gauge.builder("promotions.pending.age", this, PendingPromotions::age)
                .baseUnit("seconds")
                .register(registry);
    }

    @Override
    public Uni<?> look() {
        return opportunities.pending().invoke(this::show);
    }

    private void show(Object[] row) {
        count = (Long) row[0];
        oldest = (Instant) row[1];
    }

    private double age() {
        Instant since = oldest;
        return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }
}
