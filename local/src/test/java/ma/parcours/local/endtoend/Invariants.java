package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/** The invariants of the system, asserted. */
final class Invariants {

    private static final Duration TIME_TO_DRAIN = Duration.ofSeconds(90);

    private final ma.parcours.local.proof.Invariants invariants;

    Invariants(RunningSystem system) {
        this.invariants = new ma.parcours.local.proof.Invariants(system);
    }

    /** Returns when everything that was on its way has arrived, and all is as it must be then. */
    void awaitRest() {
        await().atMost(TIME_TO_DRAIN)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(invariants.brokenAtRest()).isEmpty());
        nothingWasGivenUp();
    }

    /** Holds at any moment, also in the middle of everything. */
    void assertAlways() throws SQLException {
        assertThat(invariants.brokenAlways()).isEmpty();
    }

    private void nothingWasGivenUp() {
        try {
            assertThat(invariants.deadLetters().values()).as("dead letters").containsOnly(0L);
        } catch (ExecutionException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
