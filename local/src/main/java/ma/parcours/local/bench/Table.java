package ma.parcours.local.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A report for people: the rows of a part below each other, with a new heading wherever the columns change. */
public record Table(PrintStream out) {

    public void print(Report report) {
        heading(report);
        rows(report.rows());
        out.println();
        report.goals().forEach(this::goal);
        out.println();
        report.findings().forEach(finding -> out.println("  ✗ " + finding));
        out.println(report.isSound() ? "All invariants hold." : "The run has failed.");
    }

    /** Each figure as a multiple of what it was. */
    public void print(Comparison comparison) {
        out.println();
        out.println("As multiples of " + comparison.name());
        rows(comparison.ratios());
        comparison.differences().forEach(difference -> out.println("  (" + difference + ")"));
    }

    private void heading(Report report) {
        var machine = report.environment();
        out.println();
        out.printf(
                "%s: %d processors, %d GB, %s, %s, PostgreSQL %s, Kafka %s%n",
                report.at(),
                machine.processors(),
                machine.memoryMegabytes() >> 10,
                machine.os(),
                machine.java(),
                machine.postgresql(),
                machine.kafka());
        report.settings().forEach((name, value) -> out.printf("  %s: %s%n", name, value));
    }

    private void rows(List<Row> rows) {
        Set<String> columns = Set.of();
        for (var row : rows) {
            if (!columns.equals(row.figures().keySet())) {
                columns = row.figures().keySet();
                columns(row.part(), columns);
            }
            out.printf("  %-44s", row.title());
            row.figures().forEach((column, figure) -> out.printf(" %" + width(column) + "s", number(figure)));
            out.println();
        }
    }

    private void columns(String part, Set<String> columns) {
        out.println();
        out.printf("  %-44s", part);
        columns.forEach(column -> out.printf(" %" + width(column) + "s", column));
        out.println();
    }

    private void goal(Goal goal) {
        out.printf(
                "  %s %-70s %s %s, is %s%n",
                goal.met() ? "✓" : "✗",
                goal.title(),
                goal.atLeast() ? "≥" : "≤",
                number(goal.wanted()),
                number(goal.reached()));
    }

    private static int width(String column) {
        return Math.max(9, column.length());
    }

    /** Three digits that count. */
    private static String number(double figure) {
        if (Double.isNaN(figure)) {
            return "–";
        }
        var digits = figure >= 100 ? 0 : figure >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + digits + "f", figure);
    }
}
