package ma.parcours.rest.operation;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import ma.parcours.events.FailureSummary;
import ma.parcours.events.Ids;
import ma.parcours.events.outbox.Transactions;
import org.jboss.logging.Logger;

/** Works on what was asked for, on whichever replica comes first; each replica on one thing at a time. */
@ApplicationScoped
class OperationWorker {

    private static final Logger LOG = Logger.getLogger(OperationWorker.class);

    private final UUID id = Ids.next();
    private final Transactions transactions;
    private final OperationRuns runs;
    private final OperationSettings settings;
    private final Instance<Operation> operations;

    OperationWorker(
            Transactions transactions,
            OperationRuns runs,
            OperationSettings settings,
            @Any Instance<Operation> operations) {
        this.transactions = transactions;
        this.runs = runs;
        this.settings = settings;
        this.operations = operations;
    }

    /** While the database is away there is nothing to say: that outage has alarms of its own. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return transactions
                .handling(() -> runs.take(id, settings.abandonedAfter()))
                .onItem()
                .ifNotNull()
                .transformToUni(this::perform)
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> perform(OperationRun taken) {
        LOG.infof("operation begins kind=%s run=%s", taken.kind(), taken.id());
        CurrentRun run = new CurrentRun(runs, transactions, taken, id);
        return Uni.createFrom()
                .deferred(() -> of(taken.kind()).perform(run))
                .onFailure()
                .call(failure -> fail(taken, run, failure))
                .invoke(found -> LOG.infof(
                        "operation ends kind=%s run=%s divergences=%d", taken.kind(), taken.id(), found.size()))
                .chain(found -> run.end(RunState.DONE, found));
    }

    private static Uni<Void> fail(OperationRun taken, CurrentRun run, Throwable failure) {
        LOG.errorf("operation failed kind=%s run=%s: %s", taken.kind(), taken.id(), FailureSummary.of(failure));
        return run.end(RunState.FAILED, List.of());
    }

    private Operation of(String kind) {
        return operations.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no operation " + kind));
    }
}
