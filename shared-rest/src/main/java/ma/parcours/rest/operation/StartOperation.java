package ma.parcours.rest.operation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.events.outbox.Transactions;

/** Somebody asks for an operation; while one of the kind runs, they are told of that one. */
@ApplicationScoped
public class StartOperation {

    private final Transactions transactions;
    private final OperationRuns runs;

    StartOperation(Transactions transactions, OperationRuns runs) {
        this.transactions = transactions;
        this.runs = runs;
    }

    public Uni<OperationRun> start(String kind, boolean repair, String by) {
        return transactions.writing(() -> runs.ask(kind, repair, by));
    }
}
