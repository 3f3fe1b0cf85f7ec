package ma.parcours.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import ma.parcours.local.bench.BenchRun;
import ma.parcours.local.bench.Comparison;
import ma.parcours.local.bench.Order;
import ma.parcours.local.bench.Part;
import ma.parcours.local.bench.Report;
import ma.parcours.local.bench.Scale;
import ma.parcours.local.bench.Table;
import ma.parcours.local.data.RunFolder;
import ma.parcours.local.stack.Ports;
import ma.parcours.local.terminal.CannotGoOn;
import ma.parcours.local.terminal.Progress;
import ma.parcours.local.terminal.StandardOutput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./crm bench}: measures a system of its own beside what PostgreSQL and Kafka themselves do on this machine. */
@Command(
        name = "bench",
        description = "Measures a system of its own beside what PostgreSQL and Kafka themselves do on this machine.")
final class BenchCommand implements Callable<Integer> {

    private static final int SOMETHING_WAS_FOUND = 1;
    private static final int DEFAULT_BASE = 29080;

    @Option(names = "--quick", description = "less of everything, in some minutes")
    private boolean quick;

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "also prints each figure as a multiple of what it is in this older report")
    private @Nullable Path older;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            defaultValue = "bench.json",
            description = "where the figures go as JSON (default: bench.json)")
    private Path file = Path.of("bench.json");

    @Option(
            names = "--parts",
            paramLabel = "NAME",
            split = ",",
            description = "measures these only: ${COMPLETION-CANDIDATES}")
    private List<Part> only = List.of();

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "the port that all others count from (default: 29080)")
    private int portBase = DEFAULT_BASE;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "an empty folder for the system, which is kept (default: one that goes when all is well)")
    private @Nullable Path data;

    @Override
    public Integer call() throws Exception {
        var before = older == null ? null : read(older);
        var folder = RunFolder.of(data, "bench");
        var scale = quick ? Scale.QUICK : Scale.FULL;
        var order = new Order(
                folder.data(),
                Path.of(System.getProperty("parcours.home", "")).toAbsolutePath(),
                new Ports(portBase),
                scale,
                parts(scale));
        var report = new BenchRun(order, Progress.onStandardOutput()).run();
        report.write(file);
        var table = new Table(StandardOutput.open());
        table.print(report);
        if (before != null) {
            table.print(Comparison.of(report, before, String.valueOf(older)));
        }
        if (!report.isSound()) {
            return SOMETHING_WAS_FOUND;
        }
        folder.discard();
        return 0;
    }

    private Set<Part> parts(Scale scale) {
        return only.isEmpty() ? scale.parts() : EnumSet.copyOf(only);
    }

    /** Before anything is measured: who mistyped its name should not wait for that. */
    private static Report read(Path file) {
        try {
            return Report.read(file);
        } catch (IOException unreadable) {
            throw new CannotGoOn(
                    "%s is no report that can be compared with (%s)".formatted(file, unreadable.getMessage()),
                    "give one that ./crm bench has written");
        }
    }
}
