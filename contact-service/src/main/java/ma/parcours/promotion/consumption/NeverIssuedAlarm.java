package ma.parcours.promotion.consumption;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import ma.parcours.rest.figure.Figure;

/** The gauge {@code promotions_never_issued}: above nought until somebody has dealt with what was kept aside. */
@ApplicationScoped
class NeverIssuedAlarm implements Figure {

    private final PromotionsKeptAside keptAside;
    private final AtomicLong count = new AtomicLong();

    NeverIssuedAlarm(PromotionsKeptAside keptAside, MeterRegistry registry) {
        this.keptAside = keptAside;
        registry.gauge("promotions.never.issued", count);
    }

    @Override
    public Uni<?> look() {
        return keptAside.count().invoke(count::set);
    }
}
