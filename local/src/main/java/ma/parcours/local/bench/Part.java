package ma.parcours.local.bench;

import java.util.Locale;

/** What can be measured by itself, in the order in which it is. */
public enum Part {
    START,
    READS,
    WRITES,
    PROPAGATION,
    THROUGHPUT,
    SOAK;

    Measurement measurement() {
        return switch (this) {
            case START -> new Start();
            case READS -> new Reads();
            case WRITES -> new Writes();
            case PROPAGATION -> new Propagation();
            case THROUGHPUT -> new Throughput();
            case SOAK -> new Soak();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
