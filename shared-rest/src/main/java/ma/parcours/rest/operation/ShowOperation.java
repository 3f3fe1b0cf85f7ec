package ma.parcours.rest.operation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.rest.problem.NotFound;

/** One run as it stands; fails with {@link NotFound}. */
@ApplicationScoped
class ShowOperation {

    private final Transactions transactions;
    private final OperationRuns runs;

    ShowOperation(Transactions transactions, OperationRuns runs) {
        this.transactions = transactions;
        this.runs = runs;
    }

    Uni<OperationRun> show(UUID id) {
        return transactions.reading(() -> runs.findById(id)).onItem().ifNull().failWith(NotFound::new);
    }
}
