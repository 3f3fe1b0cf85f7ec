package ma.parcours.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import ma.parcours.local.data.RunFolder;
import ma.parcours.local.durability.DurabilityRun;
import ma.parcours.local.durability.Order;
import ma.parcours.local.durability.Table;
import ma.parcours.local.fault.FaultKind;
import ma.parcours.local.stack.Ports;
import ma.parcours.local.terminal.CannotGoOn;
import ma.parcours.local.terminal.Progress;
import ma.parcours.local.terminal.StandardOutput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./crm durability}: proves on a system of its own that nothing acknowledged is lost or doubled. */
@Command(
        name = "durability",
        description = "Runs a system of its own under load and faults, and proves that nothing is lost or doubled.")
final class DurabilityCommand implements Callable<Integer> {

    private static final int SOMETHING_WAS_FOUND = 1;
    private static final int DEFAULT_BASE = 28080;

    @Option(names = "--seconds", paramLabel = "N", description = "how long faults go on (default: 300)")
    private int seconds = 300;

    @Option(names = "--seed", paramLabel = "N", description = "decides which fault comes when (default: 42)")
    private long seed = 42;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "the port that all others count from (default: 28080)")
    private int portBase = DEFAULT_BASE;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "an empty folder for the system, which is kept (default: one that goes when nothing was found)")
    private @Nullable Path data;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "where the figures go as JSON (default: durability-SEED.json)")
    private @Nullable Path report;

    @Option(
            names = "--faults",
            paramLabel = "NAME",
            split = ",",
            description = "draws from these only: ${COMPLETION-CANDIDATES}")
    private List<FaultKind> only = List.of();

    @Override
    public Integer call() throws Exception {
        var folder = RunFolder.of(data, "durability");
        var order = new Order(
                folder.data(),
                Path.of(System.getProperty("parcours.home", "")).toAbsolutePath(),
                new Ports(portBase),
                time(),
                seed,
                kinds());
        var shown = new DurabilityRun(order, Progress.onStandardOutput()).run();
        new Table(StandardOutput.open()).print(shown);
        var file = report == null ? Path.of("durability-%d.json".formatted(seed)) : report;
        shown.write(file);
        if (!shown.passed()) {
            return SOMETHING_WAS_FOUND;
        }
        folder.discard();
        return 0;
    }

    private Duration time() {
        if (seconds < 10) {
            throw new CannotGoOn(seconds + " s are too short for any fault", "give at least --seconds 10");
        }
        return Duration.ofSeconds(seconds);
    }

    private Set<FaultKind> kinds() {
        return only.isEmpty() ? EnumSet.allOf(FaultKind.class) : EnumSet.copyOf(only);
    }
}
