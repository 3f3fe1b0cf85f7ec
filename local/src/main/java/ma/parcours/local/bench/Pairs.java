package ma.parcours.local.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is measured of several things at one concurrency, by what it is called. */
final class Pairs {

    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    Pair of(Object what) {
        return pairs.computeIfAbsent(what.toString(), first -> new Pair());
    }

    /** Each as a row. */
    void report(String part, int concurrency, Results results) {
        pairs.forEach((what, pair) -> {
            var title = "%s, %d at once".formatted(what, concurrency);
            results.add(pair.row(part, title));
            pair.report(title, results);
        });
    }

    /** Each as a goal: the part of the limit that it should reach. */
    void goals(int concurrency, double wanted, Results results) {
        pairs.forEach((what, pair) -> results.add(
                Goal.atLeast("%s, %d at once, of the limit".formatted(what, concurrency), wanted, pair.ratio())));
    }
}
