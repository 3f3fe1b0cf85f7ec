package ma.parcours.k8s.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FarewellTest {

    private static final Farewell FAREWELL =
            Farewell.of(Map.of("QUARKUS_SHUTDOWN_DELAY", "5s", "QUARKUS_SHUTDOWN_TIMEOUT", "10s"));

    @Test
    void it_takes_its_delay_its_timeout_and_twenty_seconds() {
        assertThat(FAREWELL.fitsInto(Duration.ofSeconds(35))).isTrue();
        assertThat(FAREWELL.fitsInto(Duration.ofSeconds(34))).isFalse();
    }

    @Test
    void nobody_is_told_without_a_delay_or_without_a_timeout() {
        assertThat(FAREWELL.isTaken()).isTrue();
        assertThat(Farewell.of(Map.of("QUARKUS_SHUTDOWN_TIMEOUT", "10s")).isTaken())
                .isFalse();
        assertThat(Farewell.of(Map.of("QUARKUS_SHUTDOWN_DELAY", "5s")).isTaken())
                .isFalse();
    }
}
