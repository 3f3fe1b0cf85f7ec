package ma.parcours.local.watch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question to Prometheus, as far as it says which metrics and labels there should be.
 *
 * @param text what a panel or an alert asks, in PromQL
 */
record Query(String text) {

    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
    private static final Pattern GROUPING = Pattern.compile("\\b(by|without|on|ignoring)\\s*\\(([^)]*)\\)");
    private static final Pattern SELECTOR = Pattern.compile("([a-z_][a-z0-9_]*)\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*(?![a-z0-9_]*\\s*\\()");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset");

    /** The metrics that are asked for. */
    Set<String> metrics() {
        return NAME.matcher(bare().replaceAll("\\{[^}]*}", " "))
                .results()
                .map(match -> match.group())
                .filter(word -> !WORDS.contains(word))
                .collect(Collectors.toSet());
    }

    /** The labels by which one of the metrics is chosen. */
    Set<String> labelsOf(String metric) {
        return SELECTOR.matcher(withoutStrings())
                .results()
                .filter(selector -> selector.group(1).equals(metric))
                .flatMap(selector -> Stream.of(selector.group(2).split(",", -1)))
                .map(matcher -> matcher.replaceAll("[=!~\\s]", ""))
                .collect(Collectors.toSet());
    }

    /** The labels by which the answer is put together. */
    Set<String> groups() {
        Set<String> groups = new HashSet<>();
        GROUPING.matcher(text)
                .results()
                .forEach(match -> groups.addAll(List.of(match.group(2).split("\\s*,\\s*", -1))));
        return groups;
    }

    private String withoutStrings() {
        return STRING.matcher(text).replaceAll("");
    }

    private String bare() {
        String plain = RANGE.matcher(withoutStrings()).replaceAll("");
        return GROUPING.matcher(plain).replaceAll(" ").replaceAll("\\b\\d[\\d.]*", " ");
    }
}
