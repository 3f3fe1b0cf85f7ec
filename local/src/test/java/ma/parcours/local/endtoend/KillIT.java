package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import ma.parcours.local.fault.Victim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process dies without a word while people work. */
class KillIT {

    private static final int BEFORE = 20;
    private static final int AFTER = 20;

    private final RunningSystem system = RunningSystem.shared();
    private final Invariants invariants = new Invariants(system);

    @ParameterizedTest
    @EnumSource
    void what_was_acknowledged_is_there_once_after_the_death_of(Victim victim) throws Exception {
        // Given
        var faults = system.faults();
        try (var load = Load.on(system)) {
            load.awaitConversions(BEFORE);
            var pid = faults.pid(victim);

            // When
            faults.kill(victim);

            // Then
            load.awaitConversions(AFTER);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(ProcessHandle.of(pid)).isEmpty());
            invariants.assertAlways();
            var acknowledged = load.stop();
            invariants.awaitRest();
            acknowledged.assertAllThereOnce(system);
        }
    }
}
