package ma.parcours.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A report beside an older one.
 *
 * @param name of the older one
 * @param ratios each figure that both have, new over old
 * @param differences why the two may not be comparable
 */
public record Comparison(String name, List<Row> ratios, List<String> differences) {

    public static Comparison of(Report now, Report old, String name) {
        var ratios = now.rows().stream()
                .flatMap(row -> same(row, old).map(before -> ratio(row, before)).stream())
                .filter(row -> !row.figures().isEmpty())
                .toList();
        return new Comparison(name, ratios, differences(now, old));
    }

    private static Optional<Row> same(Row row, Report old) {
        return old.rows().stream()
                .filter(other ->
                        other.part().equals(row.part()) && other.title().equals(row.title()))
                .findFirst();
    }

    private static Row ratio(Row now, Row old) {
        var ratio = Row.of(now.part(), now.title());
        for (var figure : now.figures().entrySet()) {
            var before = old.figure(figure.getKey());
            if (before != 0 && !Double.isNaN(before)) {
                ratio = ratio.with(figure.getKey(), figure.getValue() / before);
            }
        }
        return ratio;
    }

    private static List<String> differences(Report now, Report old) {
        var differences = new ArrayList<String>();
        if (!now.environment().equals(old.environment())) {
            differences.add("then on %s, now on %s".formatted(old.environment(), now.environment()));
        }
        now.settings().forEach((setting, value) -> {
            var before = old.settings().get(setting);
            if (!Objects.equals(before, value)) {
                differences.add("%s: then %s, now %s".formatted(setting, before, value));
            }
        });
        return differences;
    }
}
