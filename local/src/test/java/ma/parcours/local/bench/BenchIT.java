package ma.parcours.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.stream.Collectors;
import ma.parcours.local.endtoend.Crm;
import ma.parcours.local.endtoend.FreePorts;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** {@code ./crm bench --quick}: every part of it finds figures, and nothing that is not as it must be. */
@Order(3)
class BenchIT {

    private static final long PATIENCE_SECONDS = 600;

    @Test
    void everything_is_measured_without_an_error() throws Exception {
        // Given
        var folder = Files.createTempDirectory(Crm.target(), "bench");
        var file = folder.resolve("bench.json");

        // When
        try (var crm = Crm.runAt(
                Crm.HOME,
                "bench",
                "--quick",
                "--port-base",
                Integer.toString(FreePorts.base()),
                "--data",
                folder.resolve("data").toString(),
                "--report",
                file.toString())) {

            // Then
            assertThat(crm.exitCode(PATIENCE_SECONDS)).as(crm::output).isZero();
            var report = Report.read(file);
            assertThat(report.findings()).isEmpty();
            assertThat(report.rows().stream().map(Row::part).collect(Collectors.toSet()))
                    .containsAll(
                            Scale.QUICK.parts().stream().map(Part::toString).toList());
            assertThat(report.rows())
                    .allSatisfy(row ->
                            assertThat(row.figures().values()).isNotEmpty().doesNotContain(Double.NaN));
            assertThat(report.goals()).isNotEmpty();
        }
    }
}
