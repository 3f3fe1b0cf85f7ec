package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The demo tells the truth about the system. */
class DemoIT {

    private static final long PATIENCE_SECONDS = 120;

    @Test
    void every_answer_is_as_the_demo_says() throws Exception {
        // Given
        var system = RunningSystem.shared();
        var front = system.front();

        // When
        var demo = Crm.run(
                "demo",
                "--contact-url",
                front.contact().toString(),
                "--opportunity-url",
                front.opportunity().toString(),
                "--openid-url",
                system.tokens().issuer().toString());

        // Then
        assertThat(demo.exitCode(PATIENCE_SECONDS)).as(demo::output).isZero();
        assertThat(demo.output()).contains("answers were as they should be.");
    }
}
