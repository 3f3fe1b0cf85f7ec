package ma.parcours.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is the same for machines and for people. */
class ReportTest {

    private static final Report REPORT = new Report(
            "2026-11-30T12:00:00Z",
            new Environment(2, 24_576, "Linux 6", "Java 17", "18.6", "4.1.1"),
            Map.of("fsync", "on"),
            List.of(
                    Row.of("writes", "convert, 32 at once")
                            .with("requests/s", 1234.5)
                            .with("p50 ms", 12.34),
                    Row.of("writes", "lead, 32 at once")
                            .with("requests/s", 99.94)
                            .with("p50 ms", 1.234)),
            List.of(Goal.atLeast("convert", 0.6, 0.59), Goal.atMost("page one", 3, Double.NaN)),
            List.of());

    @Test
    void what_was_written_is_read_again(@TempDir Path folder) throws IOException {
        // Given
        var file = folder.resolve("bench.json");

        // When
        REPORT.write(file);

        // Then
        assertThat(Report.read(file)).isEqualTo(REPORT);
    }

    @Test
    void rows_with_the_same_columns_stand_under_one_heading() {
        // When
        var lines = printed().lines().toList();

        // Then
        assertThat(lines.stream().filter(line -> line.contains("requests/s"))).hasSize(1);
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("convert, 32 at once", "1,235", "12.3"))
                .anySatisfy(line -> assertThat(line).contains("lead, 32 at once", "99.9", "1.23"));
    }

    @Test
    void a_goal_that_is_not_reached_or_not_measured_is_not_met() {
        // When
        var lines = printed().lines().toList();

        // Then
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("✗ convert", "≥ 0.60, is 0.59"))
                .anySatisfy(line -> assertThat(line).contains("✗ page one", "≤ 3.00, is –"));
    }

    private static String printed() {
        var bytes = new ByteArrayOutputStream();
        new Table(new PrintStream(bytes, true, StandardCharsets.UTF_8)).print(REPORT);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
