package ma.parcours.rest.figure;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import ma.parcours.events.FailureSummary;
import ma.parcours.events.outbox.Transactions;
import org.jboss.logging.Logger;

/** Looks all figures up, one after the other: they take one connection, and one only. */
@ApplicationScoped
class Figures {

    private static final Logger LOG = Logger.getLogger(Figures.class);

    private final Transactions transactions;
    private final Instance<Figure> all;

    Figures(Transactions transactions, @Any Instance<Figure> all) {
        this.transactions = transactions;
        this.all = all;
    }

    @Scheduled(
            every = "${parcours.operations.metrics-every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(this::look)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** While the database is away the gauges keep their last values: that outage has alarms of its own. */
    private Uni<Void> look(Figure figure) {
        return transactions
                .handling(() -> figure.look().replaceWithVoid())
                .onFailure()
                .invoke(failure -> LOG.debugf("not looked up: %s", FailureSummary.of(failure)))
                .onFailure()
                .recoverWithNull();
    }
}
