package ma.parcours.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a process holds and has used. */
class ProcessFiguresTest {

    @Test
    void the_resident_memory_is_read_among_the_others() {
        // Given
        var status = List.of("Name:\tjava", "VmHWM:\t  409600 kB", "VmRSS:\t  358400 kB", "RssAnon:\t  300000 kB");

        // When
        var megabytes = ProcessFigures.residentMegabytes(status);

        // Then
        assertThat(megabytes).isEqualTo(350);
    }

    @Test
    void we_hold_memory_and_have_used_time() throws IOException {
        // When
        var ours = ProcessFigures.of(ProcessHandle.current().pid());

        // Then
        assertThat(ours.residentMegabytes()).isGreaterThan(10);
        assertThat(ours.cpuSeconds()).isPositive();
    }
}
