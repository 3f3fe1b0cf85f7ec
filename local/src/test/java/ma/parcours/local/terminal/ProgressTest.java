package ma.parcours.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the person at the keyboard sees. */
class ProgressTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Progress plain = new Progress(new PrintStream(screen, true, StandardCharsets.UTF_8), false);

    @Test
    void a_step_is_shown_when_it_begins_and_with_its_time_when_it_ends() throws Exception {
        // When
        plain.step("PostgreSQL", () -> "127.0.0.1:8084");

        // Then
        assertThat(shown()).matches("  … PostgreSQL\\R  ✓ PostgreSQL +0\\.\\d s  127\\.0\\.0\\.1:8084\\R");
    }

    @Test
    void a_step_that_fails_is_marked() {
        assertThatThrownBy(() -> plain.step("Kafka", () -> {
                    throw new IOException("no");
                }))
                .hasMessage("no");
        assertThat(shown()).contains("✗ Kafka");
    }

    @Test
    void on_a_terminal_the_running_steps_stay_below_the_lines() throws Exception {
        // Given
        var live = new Progress(new PrintStream(screen, true, StandardCharsets.UTF_8), true);

        // When
        live.step("Kafka", () -> {
            live.line("a word in between");
            return "";
        });

        // Then
        assertThat(shown()).containsSubsequence("… Kafka", "\033[1A\033[J", "a word in between", "… Kafka", "✓ Kafka");
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
