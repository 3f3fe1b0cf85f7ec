package ma.parcours.events.log;

import java.util.Map;
import java.util.TreeMap;

/**
 * A place in a topic: in each partition the offset that comes next.
 *
 * @param next by partition; a partition that is not named is at its beginning
 */
public record Positions(Map<Integer, Long> next) {

    public static final Positions BEGINNING = new Positions(Map.of());

    public Positions {
        next = Map.copyOf(next);
    }

    public long of(int partition) {
        return next.getOrDefault(partition, 0L);
    }

    /** Whether nothing lies between here and the other place. */
    public boolean reaches(Positions end) {
        return end.next().entrySet().stream().allMatch(there -> of(there.getKey()) >= there.getValue());
    }

    /** How many records lie between here and the other place. */
    public long lacking(Positions end) {
        return end.next().entrySet().stream()
                .mapToLong(there -> Math.max(0, there.getValue() - of(there.getKey())))
                .sum();
    }

    /** The further of the two, in each partition. */
    public Positions advancedTo(Positions other) {
        Map<Integer, Long> furthest = new TreeMap<>(next);
        other.next().forEach((partition, offset) -> furthest.merge(partition, offset, Math::max));
        return new Positions(furthest);
    }
}
