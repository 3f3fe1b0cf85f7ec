package ma.parcours.local.durability;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.proof.Invariants;

/** Waits until nothing is on its way any more. */
record Drain(Duration took, List<String> left) {

    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final long LOOK_EVERY_MILLIS = 200;

    static Drain since(long moment, Invariants invariants) throws InterruptedException {
        while (true) {
            var left = left(invariants);
            var took = Duration.ofNanos(System.nanoTime() - moment);
            if (left.isEmpty() || took.compareTo(PATIENCE) > 0) {
                return new Drain(took, left);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private static List<String> left(Invariants invariants) {
        try {
            return invariants.brokenAtRest();
        } catch (SQLException away) {
            return List.of(away.toString());
        }
    }
}
