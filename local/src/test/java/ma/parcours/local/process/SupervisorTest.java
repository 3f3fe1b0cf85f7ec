package ma.parcours.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import ma.parcours.local.terminal.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is kept running. */
class SupervisorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final Diary diary = new Diary();

    @Test
    void a_program_that_dies_is_started_again_and_a_line_says_so() throws Exception {
        // Given
        var supervisor = supervising("sleep 60", () -> true);
        supervisor.start(PATIENCE);

        // When
        ProcessHandle.of(diary.lastPid()).orElseThrow().destroyForcibly();

        // Then
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(diary.pids).hasSize(2);
            assertThat(diary.lines)
                    .anySatisfy(line -> assertThat(line).isEqualTo("it ended (137), starting it again in 0.5 s"));
            assertThat(diary.lines).anySatisfy(line -> assertThat(line).startsWith("it is back after "));
        });
        supervisor.stop(PATIENCE);
    }

    @Test
    void a_program_that_is_stopped_stays_so() throws Exception {
        // Given
        var supervisor = supervising("sleep 60", () -> true);
        supervisor.start(PATIENCE);

        // When
        supervisor.stop(PATIENCE);

        // Then
        assertThat(ProcessHandle.of(diary.lastPid())).isEmpty();
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(diary.pids).hasSize(1));
    }

    @Test
    void a_program_that_ignores_the_request_to_end_is_ended() throws Exception {
        // Given
        var supervisor = supervising("trap '' TERM; echo set; while :; do sleep 1; done", this::hasSpoken);
        supervisor.start(PATIENCE);

        // When
        supervisor.stop(Duration.ofMillis(300));

        // Then
        assertThat(ProcessHandle.of(diary.lastPid())).isEmpty();
    }

    @Test
    void a_first_start_that_fails_is_not_tried_again_and_says_why() {
        // Given
        var supervisor = supervising("echo 'FATAL: No space left on device'; exit 1", () -> false);

        // Then
        assertThatThrownBy(() -> supervisor.start(PATIENCE))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("it ended before it was ready with \"FATAL: No space left on device\"");
        assertThat(diary.pids).hasSize(1);
    }

    @Test
    void what_an_earlier_run_wrote_to_the_log_is_not_taken_for_the_reason() throws Exception {
        // Given
        var earlier = supervising("echo 'FATAL: of yesterday'; exit 1", () -> false);
        assertThatThrownBy(() -> earlier.start(PATIENCE)).hasMessageContaining("of yesterday");

        // When
        var today = supervising("echo 'just so'; exit 1", () -> false);

        // Then
        assertThatThrownBy(() -> today.start(PATIENCE)).hasMessageContaining("with \"just so\"");
    }

    private boolean hasSpoken() {
        return log().toFile().length() > 0;
    }

    private Path log() {
        return folder.resolve("it.log");
    }

    private Supervisor supervising(String script, ReadyProbe probe) {
        return new Supervisor(Launch.of("it", List.of("sh", "-c", script), log()), probe, diary);
    }
}
