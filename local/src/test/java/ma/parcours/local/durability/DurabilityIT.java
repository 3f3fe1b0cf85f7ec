package ma.parcours.local.durability;

import static org.assertj.core.api.Assertions.assertThat;

import ma.parcours.local.endtoend.Crm;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A minute of faults; the long run is {@code ./crm durability}. It comes before the system that other tests share. */
@Order(1)
class DurabilityIT {

    private static final int SECONDS = 60;
    private static final long SEED = 7;

    @Test
    void a_minute_of_faults_loses_nothing_and_doubles_nothing() throws Exception {
        // When
        var run = ShortRun.of(Crm.HOME, SECONDS, SEED);

        // Then
        assertThat(run.report().path("findings")).as(run.output()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.report().path("lost").asInt()).isZero();
        assertThat(run.report().path("doubled").asInt()).isZero();
        assertThat(run.report().path("faults").size()).isGreaterThanOrEqualTo(3);
        assertThat(run.report().at("/acknowledged/opportunities").asInt()).isPositive();
        assertThat(run.report().at("/payments/recorded")).isEqualTo(run.report().at("/payments/acknowledged"));
    }
}
