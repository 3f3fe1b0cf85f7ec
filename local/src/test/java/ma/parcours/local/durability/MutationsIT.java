package ma.parcours.local.durability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The run is no ornament: take one safety away, and it fails. */
@Order(2)
class MutationsIT {

    private static final int SECONDS = 25;
    private static final long SEED = 1;

    @ParameterizedTest
    @EnumSource
    void the_run_fails_without(Mutation mutation) throws Exception {
        // When
        var run = ShortRun.of(Mutant.of(mutation), SECONDS, SEED, "--faults", mutation.faults());

        // Then
        assertThat(run.exitCode()).as(run.output()).isEqualTo(1);
        assertThat(run.report().path("findings"))
                .anySatisfy(finding -> assertThat(finding.asText()).matches(mutation.finding()));
    }
}
