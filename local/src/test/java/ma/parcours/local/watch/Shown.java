package ma.parcours.local.watch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What apps show of themselves, and what Prometheus adds to it.
 *
 * @param labels by metric
 */
record Shown(Map<String, Set<String>> labels) {

    /** A value may have an example behind it: the trace of one request. */
    private static final Pattern SERIES =
            Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)(?:\\{((?:[^\"}]|\"(?:[^\"\\\\]|\\\\.)*\")*)})? \\S+(?: # .*)?$");

    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"(?:[^\"\\\\]|\\\\.)*\"");

    /** Of every series, whatever it is. */
    private static final Set<String> OF_THE_TARGET = Set.of("job", "instance");

    static Shown in(Stream<String> pages) {
        Map<String, Set<String>> labels = new HashMap<>(Map.of("up", new HashSet<>()));
        pages.flatMap(page -> SERIES.matcher(page).results())
                .forEach(series -> labels.computeIfAbsent(series.group(1), name -> new HashSet<>())
                        .addAll(LABEL.matcher(series.group(2) == null ? "" : series.group(2))
                                .results()
                                .map(label -> label.group(1))
                                .toList()));
        return new Shown(labels);
    }

    /** What the query asks for and will never get. */
    Set<String> missingFor(Query query) {
        Stream<String> metrics = query.metrics().stream().filter(metric -> !labels.containsKey(metric));
        Stream<String> chosen = query.metrics().stream()
                .flatMap(metric -> query.labelsOf(metric).stream()
                        .filter(label -> !has(metric, label))
                        .map(label -> metric + "{" + label + "}"));
        Stream<String> grouped = query.groups().stream()
                .filter(label -> query.metrics().stream().noneMatch(metric -> has(metric, label)))
                .map(label -> "by " + label);
        return Stream.of(metrics, chosen, grouped).flatMap(each -> each).collect(Collectors.toSet());
    }

    private boolean has(String metric, String label) {
        return OF_THE_TARGET.contains(label)
                || labels.getOrDefault(metric, Set.of()).contains(label);
    }
}
