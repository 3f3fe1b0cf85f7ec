package ma.parcours.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What a process holds of the machine's memory and has used of its processors. */
record ProcessFigures(double residentMegabytes, double cpuSeconds) {

    private static final String RESIDENT = "VmRSS:";

    static ProcessFigures of(long pid) throws IOException {
        var status = Files.readAllLines(Path.of("/proc/" + pid + "/status"));
        var used = ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
        return new ProcessFigures(residentMegabytes(status), used.toMillis() / 1000.0);
    }

    /** Linux says it in units of 1,024 bytes. */
    static double residentMegabytes(List<String> status) {
        return status.stream()
                        .filter(line -> line.startsWith(RESIDENT))
                        .map(line -> line.substring(RESIDENT.length())
                                .replace("kB", "")
                                .strip())
                        .mapToDouble(Double::parseDouble)
                        .sum()
                / 1024;
    }
}
