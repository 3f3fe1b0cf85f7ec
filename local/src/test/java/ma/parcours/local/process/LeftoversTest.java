package ma.parcours.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Processes of a run that was killed. */
class LeftoversTest {

    @Test
    void only_processes_whose_command_line_bears_the_mark_are_ended() throws IOException {
        // Given
        var ours = sleeping("/tmp/ours");
        var foreign = sleeping("/tmp/foreign");

        // When
        var ended = Leftovers.end(List.of(ours.pid(), foreign.pid()), "/tmp/ours");

        // Then
        assertThat(ended).isEqualTo(1);
        assertThat(ours.isAlive()).isFalse();
        assertThat(foreign.isAlive()).isTrue();
        foreign.destroyForcibly();
    }

    private static Process sleeping(String mark) throws IOException {
        return new ProcessBuilder("sh", "-c", "sleep 60; exit 0", mark).start();
    }
}
