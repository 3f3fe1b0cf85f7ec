package ma.parcours.events.guard;

import java.util.Map;
import java.util.TreeMap;
import ma.parcours.events.log.Positions;

/**
 * The part of a topic that the database may not hold.
 *
 * @param anew whether the topic is shorter than it once was: Kafka lost it, and it was made again
 */
record Stretch(Positions from, Positions to, boolean anew) {

    /** From what was noted to the end; a partition that was made again is looked at from its beginning. */
    static Stretch between(Positions noted, Positions end) {
        Map<Integer, Long> from = new TreeMap<>();
        boolean anew = false;
        for (Map.Entry<Integer, Long> partition : end.next().entrySet()) {
            long position = noted.of(partition.getKey());
            boolean lost = position > partition.getValue();
            anew |= lost;
            from.put(partition.getKey(), lost ? 0 : position);
        }
        return new Stretch(new Positions(from), end, anew);
    }

    /** The same, but not beyond a place that lies before the end. */
    Stretch upTo(Positions place) {
        return new Stretch(from, place, anew);
    }
}
