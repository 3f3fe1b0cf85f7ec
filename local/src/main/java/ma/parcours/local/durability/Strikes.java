package ma.parcours.local.durability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import ma.parcours.local.fault.Arena;
import ma.parcours.local.fault.FaultKind;
import ma.parcours.local.terminal.Seconds;

/** Lets one fault after the other happen until the time is over, and beside them those that last. */
final class Strikes {

    private static final int SHORTEST_PAUSE_MILLIS = 500;
    private static final int LONGEST_PAUSE_MILLIS = 2500;

    private final Arena arena;
    private final Deck deck;
    private final Random random;
    private final Consumer<String> said;
    private final List<Strike> done = Collections.synchronizedList(new ArrayList<>());
    private final Set<FaultKind> underWay = ConcurrentHashMap.newKeySet();
    private final List<CompletableFuture<Void>> companions = new ArrayList<>();

    Strikes(Arena arena, Deck deck, Random random, Consumer<String> said) {
        this.arena = arena;
        this.deck = deck;
        this.random = random;
        this.said = said;
    }

    /** Returns when the last fault is over. */
    List<Strike> until(long end) throws InterruptedException, ExecutionException {
        while (System.nanoTime() < end) {
            var next = deck.next(this::mayHappen);
            if (next.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(SHORTEST_PAUSE_MILLIS);
                continue;
            }
            begin(next.get(), new Random(random.nextLong()));
            TimeUnit.MILLISECONDS.sleep(
                    SHORTEST_PAUSE_MILLIS + random.nextInt(LONGEST_PAUSE_MILLIS - SHORTEST_PAUSE_MILLIS));
        }
        for (var companion : companions) {
            companion.get();
        }
        return List.copyOf(done);
    }

    private boolean mayHappen(FaultKind kind) {
        return underWay.stream().noneMatch(other -> other == kind || kind.ends(other));
    }

    private void begin(FaultKind kind, Random own) {
        underWay.add(kind);
        if (kind.accompaniesOthers()) {
            companions.add(CompletableFuture.runAsync(() -> strike(kind, own)));
        } else {
            strike(kind, own);
        }
    }

    private void strike(FaultKind kind, Random own) {
        var from = System.nanoTime();
        var struck = true;
        String evidence;
        try {
            evidence = kind.fault().strike(arena, own);
        } catch (Exception failure) {
            struck = false;
            evidence = failure.toString();
        }
        underWay.remove(kind);
        var to = System.nanoTime();
        done.add(new Strike(kind, from, to, struck, evidence));
        said.accept("%-48s %7s  %s"
                .formatted(kind.title(), Seconds.of(Duration.ofNanos(to - from)), struck ? evidence : "✗ " + evidence));
    }
}
