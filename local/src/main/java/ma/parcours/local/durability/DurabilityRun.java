package ma.parcours.local.durability;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.fault.Arena;
import ma.parcours.local.fault.People;
import ma.parcours.local.fault.Poisoned;
import ma.parcours.local.proof.Invariants;
import ma.parcours.local.rest.Balancer;
import ma.parcours.local.terminal.Progress;
import ma.parcours.local.terminal.Seconds;

/**
 * A system of its own, people who work with it, one fault after the other, and then the proof that what was acknowledged
 * is there once.
 */
public final class DurabilityRun {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONGEST_FAULT = Duration.ofSeconds(20);
    private static final Duration WARM_UP = Duration.ofSeconds(5);

    private final Order order;
    private final Progress progress;
    private final Ledger ledger = new Ledger();
    private final ErrorWindows windows = new ErrorWindows();
    private final Refusals refusals = new Refusals();
    private final Poisoned poisoned = new Poisoned();
    private final People people = new People();

    public DurabilityRun(Order order, Progress progress) {
        this.order = order;
        this.progress = progress;
    }

    /** Answers what it has shown, once the system is stopped again. */
    public Report run() throws Exception {
        try (var theatre = Theatre.open(order, progress)) {
            return play(theatre);
        }
    }

    private Report play(Theatre theatre) throws Exception {
        var balancer = new Balancer(theatre.replicas(), theatre.tokens(), PATIENCE);
        var load = Load.start(order, people, balancer, ledger, windows, refusals);
        var arena = new Arena(
                theatre.processes(), theatre.toPostgres(), theatre.toKafka(), people, poisoned, longestFault());
        try (var watch = Watch.start(arena, people)) {
            TimeUnit.MILLISECONDS.sleep(WARM_UP.toMillis());
            var strikes = strikes(theatre, arena);
            load.stop();
            var drain = Drain.since(lastEnd(strikes), new Invariants(arena));
            progress.line("  drained %s after the last fault".formatted(Seconds.of(drain.took())));
            return new Conclusion(order, ledger, refusals, windows, watch)
                    .of(arena, strikes, drain, theatre.notPossible());
        }
    }

    private List<Strike> strikes(Theatre theatre, Arena arena) throws Exception {
        var random = new Random(order.seed());
        var deck = new Deck(new TreeSet<>(theatre.possible()), random);
        var end = System.nanoTime() + order.time().toNanos();
        return new Strikes(arena, deck, random, line -> progress.line("  " + line)).until(end);
    }

    /** In a short run faults are short. */
    private Duration longestFault() {
        var share = order.time().dividedBy(10);
        return share.compareTo(LONGEST_FAULT) < 0 ? share : LONGEST_FAULT;
    }

    private static long lastEnd(List<Strike> strikes) {
        return strikes.stream().mapToLong(Strike::to).max().orElseGet(System::nanoTime);
    }
}
