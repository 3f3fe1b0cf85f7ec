package ma.parcours.local.durability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ma.parcours.local.endtoend.Crm;
import ma.parcours.local.endtoend.FreePorts;

/**
 * One run of {@code ./crm durability}.
 *
 * @param report its figures
 * @param output what it printed, for whoever looks into a failure
 */
record ShortRun(int exitCode, JsonNode report, String output) {

    private static final long PATIENCE_SECONDS = 420;

    static ShortRun of(Path home, int seconds, long seed, String... more) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Crm.target(), "durability");
        var report = folder.resolve("report.json");
        var options = List.of(
                "durability",
                "--seconds",
                Integer.toString(seconds),
                "--seed",
                Long.toString(seed),
                "--port-base",
                Integer.toString(FreePorts.base()),
                "--data",
                folder.resolve("data").toString(),
                "--report",
                report.toString());
        var arguments = Stream.concat(options.stream(), Stream.of(more)).toArray(String[]::new);
        try (var crm = Crm.runAt(home, arguments)) {
            var exitCode = crm.exitCode(PATIENCE_SECONDS);
            if (!Files.exists(report)) {
                throw new AssertionError(crm.output());
            }
            return new ShortRun(exitCode, new ObjectMapper().readTree(report.toFile()), crm.output());
        }
    }
}
