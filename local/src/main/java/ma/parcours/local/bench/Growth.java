package ma.parcours.local.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How much longer the same question takes when there are more contacts, for somebody who asks alone. */
final class Growth {

    private static final String PART = "growth of reads";
    private static final double ALLOWED = 3;

    private final Map<String, SortedMap<Integer, Double>> medians = new LinkedHashMap<>();

    void add(Reading reading) {
        if (reading.atOnce() == 1) {
            add(reading.question(), reading.contacts(), reading.median());
        }
    }

    void add(String question, int contacts, double median) {
        medians.computeIfAbsent(question, first -> new TreeMap<>()).put(contacts, median);
    }

    void show(Results results) {
        medians.forEach((question, bySize) -> show(question, bySize, results));
    }

    private static void show(String question, SortedMap<Integer, Double> bySize, Results results) {
        int least = bySize.firstKey();
        int most = bySize.lastKey();
        var times = value(bySize, most) / value(bySize, least);
        var row = Row.of(PART, question);
        for (int size : bySize.keySet()) {
            row = row.with("ms at %,d".formatted(size), value(bySize, size));
        }
        results.add(row.with("times", times));
        if (Questions.OF_GOALS.contains(question)) {
            results.add(Goal.atMost(
                    "%s at %,d contacts, times that at %,d".formatted(question, most, least), ALLOWED, times));
        }
    }

    private static double value(SortedMap<Integer, Double> bySize, int size) {
        return bySize.getOrDefault(size, Double.NaN);
    }
}
