package ma.parcours.rest.operation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import ma.parcours.events.outbox.Transactions;

/** A run in the hands of whoever works on it. Its figures are seen by others with each step. */
public final class CurrentRun {

    private static final int AT_ONCE = 100;

    private final OperationRuns runs;
    private final Transactions transactions;
    private final OperationRun run;
    private final UUID worker;
    private final Map<String, Long> figures = new TreeMap<>();

    CurrentRun(OperationRuns runs, Transactions transactions, OperationRun run, UUID worker) {
        this.runs = runs;
        this.transactions = transactions;
        this.run = run;
        this.worker = worker;
    }

    /** Whether it may change anything. */
    public boolean repairs() {
        return run.repair();
    }

    public void count(String figure, long more) {
        figures.merge(figure, more, Long::sum);
    }

    public void show(String figure, long value) {
        figures.put(figure, value);
    }

    /**
     * One transaction, short enough that nobody takes its worker for dead; nothing of it is committed if somebody does.
     *
     * @return fails with {@link TakenOver} if somebody else works on the run by now
     */
    public <T> Uni<T> step(Supplier<Uni<T>> work) {
        return transactions.handling(() -> runs.seen(run.id(), worker, figures).chain(work::get));
    }

    /** A step for some of them at a time. */
    public <E> Uni<Void> steps(List<E> all, Function<List<E>, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .group()
                .intoLists()
                .of(AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(some -> step(() -> work.apply(some)))
                .onItem()
                .ignoreAsUni();
    }

    Uni<Void> end(RunState state, List<Divergence> divergences) {
        return transactions.handling(() -> runs.end(run.id(), worker, state, figures, divergences));
    }
}
