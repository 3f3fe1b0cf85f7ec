package ma.parcours.promotion.consumption;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import ma.parcours.events.outbox.Transactions;

/** The gauge {@code promotions_never_issued}: above nought until somebody has dealt with what was kept aside. */
@ApplicationScoped
class NeverIssuedAlarm {

    private final Transactions transactions;
    private final PromotionsKeptAside keptAside;
    private final AtomicLong count = new AtomicLong();

    NeverIssuedAlarm(Transactions transactions, PromotionsKeptAside keptAside, MeterRegistry registry) {
        this.transactions = transactions;
        this.keptAside = keptAside;
        registry.gauge("promotions.never.issued", count);
    }

    /** While the database is away the gauge keeps its last value: that outage has alarms of its own. */
    @Scheduled(every = "${parcours.contact.alarm.every:30s}")
    Uni<Void> look() {
        return transactions
                .handling(keptAside::count)
                .invoke(count::set)
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
