package ma.parcours.events.testing.schema;

/** Who writes what a schema describes: what a caller writes may get wider, what a service writes may get narrower. */
public enum Direction {
    REQUEST,
    ANSWER;

    /** The one of the two whose values the other must be able to take. */
    <T> T writer(T old, T now) {
        return this == REQUEST ? old : now;
    }

    <T> T reader(T old, T now) {
        return this == REQUEST ? now : old;
    }
}
