package ma.parcours.rest.operation.reconciliation;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.events.FailureSummary;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.rest.operation.OperationRuns;
import ma.parcours.rest.operation.OperationSettings;
import org.jboss.logging.Logger;

/** Asks for a comparison when nobody else has for a day; it only looks. */
@ApplicationScoped
class DailyReconciliation {

    private static final Logger LOG = Logger.getLogger(DailyReconciliation.class);

    /** Who does what nobody asked for. */
    private static final String SYSTEM = "systeme";

    private final Transactions transactions;
    private final OperationRuns runs;
    private final OperationSettings settings;

    DailyReconciliation(Transactions transactions, OperationRuns runs, OperationSettings settings) {
        this.transactions = transactions;
        this.runs = runs;
        this.settings = settings;
    }

    /** What fails now is done a minute later. */
    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> askIfDue() {
        return transactions
                .handling(() -> runs.askIfDue(Reconciliation.KIND, SYSTEM, settings.reconcileEvery()))
                .onFailure()
                .invoke(failure -> LOG.warnf("nobody compares for now: %s", FailureSummary.of(failure)))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
