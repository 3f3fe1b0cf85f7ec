package ma.parcours.local.durability;

import java.io.PrintStream;

/** A report for people. */
public record Table(PrintStream out) {

    public void print(Report report) {
        out.println();
        out.printf("Seed %d, %d s of faults, %s%n", report.seed(), report.seconds(), machine(report.machine()));
        out.printf(
                "%n  %-52s %10s%n", "acknowledged writes", report.acknowledged().getOrDefault("writes", 0));
        report.acknowledged().forEach((kind, count) -> {
            if (!kind.equals("writes")) {
                out.printf("    %-50s %10d%n", kind, count);
            }
        });
        row("lost", report.lost());
        row("doubled", report.doubled());
        row("payments acknowledged, MAD", report.payments().acknowledged());
        row("payments recorded, MAD", report.payments().recorded());
        row("published again, and dropped by the consumers", report.republished());
        row("dead-lettered (all of it poison of this run)", report.deadLettered());
        row("drained after the last fault, s", report.drainedAfter());
        out.printf("%n  %-52s %6s %10s %10s%n", "fault", "times", "errors, s", "drain, s");
        report.faults()
                .forEach(fault -> out.printf(
                        "  %-52s %6d %10.1f %10.1f%n",
                        fault.fault(), fault.times(), fault.longestErrors(), fault.longestDrain()));
        report.notRun().forEach((fault, why) -> out.printf("  %-52s not run: %s%n", fault, why));
        out.println();
        report.findings().forEach(finding -> out.println("  ✗ " + finding));
        out.println(report.passed() ? "Nothing lost, nothing doubled." : "The run has failed.");
    }

    private void row(String title, Object value) {
        out.printf("  %-52s %10s%n", title, value);
    }

    private static String machine(Report.Machine machine) {
        return "%d processors, %d GB, %s, %s"
                .formatted(machine.processors(), machine.memoryMegabytes() >> 10, machine.os(), machine.java());
    }
}
