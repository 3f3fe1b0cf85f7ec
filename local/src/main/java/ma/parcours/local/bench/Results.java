package ma.parcours.local.bench;

import java.util.ArrayList;
import java.util.List;

/** Where each part of the benchmark puts what it finds. */
public final class Results {

    private final List<Row> rows = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    public void add(Row row) {
        rows.add(row);
    }

    public void add(Goal goal) {
        goals.add(goal);
    }

    /** Something is not as it must be, however fast. */
    public void found(String finding) {
        findings.add(finding);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    List<Goal> goals() {
        return List.copyOf(goals);
    }

    List<String> findings() {
        return List.copyOf(findings);
    }
}
