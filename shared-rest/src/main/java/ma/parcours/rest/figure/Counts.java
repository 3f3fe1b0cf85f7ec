package ma.parcours.rest.figure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.parcours.code.Coded;
import org.jspecify.annotations.Nullable;

/** A gauge for each constant of a closed list: how many there are of it. */
public final class Counts<E extends Coded> {

    private volatile @Nullable Map<E, Long> newest;

    public Counts(MeterRegistry registry, String name, String label, Stream<E> constants) {
        constants.forEach(each -> Gauge.builder(name, this, counts -> counts.of(each))
                .tag(label, each.code())
                .register(registry));
    }

    /** Rows of a constant and its number; what has no row is not there. */
    @SuppressWarnings("unchecked") // the query's first column is of the list's type
    public void show(List<Object[]> rows) {
        newest = rows.stream().collect(Collectors.toMap(row -> (E) row[0], row -> (Long) row[1]));
    }

    /** No number before the first look. */
    private double of(E each) {
        Map<E, Long> seen = newest;
        return seen == null ? Double.NaN : seen.getOrDefault(each, 0L);
    }
}
