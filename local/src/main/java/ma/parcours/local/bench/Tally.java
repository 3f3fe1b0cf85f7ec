package ma.parcours.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** How often something was done in some time, and how long it took each time. */
public final class Tally {

    private static final long LONGEST_NANOS = Duration.ofMinutes(5).toNanos();
    private static final int DIGITS = 3;
    private static final int SHOWN = 3;

    private final Histogram times = new Histogram(LONGEST_NANOS, DIGITS);
    private final List<String> failures = new ArrayList<>();
    private long errors;
    private long nanos;

    void done(long nanosTaken) {
        times.recordValue(Math.min(nanosTaken, LONGEST_NANOS));
    }

    /** The first failures are kept to be shown. */
    void failed(Throwable failure) {
        errors++;
        if (failures.size() < SHOWN) {
            failures.add(failure.toString());
        }
    }

    void lasted(long nanosTaken) {
        nanos += nanosTaken;
    }

    void add(Tally more) {
        times.add(more.times);
        more.failures.stream().limit(SHOWN - failures.size()).forEach(failures::add);
        errors += more.errors;
        nanos += more.nanos;
    }

    public long count() {
        return times.getTotalCount();
    }

    public long errors() {
        return errors;
    }

    public List<String> failures() {
        return List.copyOf(failures);
    }

    public double perSecond() {
        return count() / (nanos / 1e9);
    }

    /** In milliseconds. */
    public double percentile(double percent) {
        return times.getValueAtPercentile(percent) / 1e6;
    }
}
