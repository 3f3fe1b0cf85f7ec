package ma.parcours.events.outbox;

/**
 * What waits in the outbox.
 *
 * @param oldestAgeSeconds how long the oldest event has waited; 0 when none does
 */
record Backlog(long rows, double oldestAgeSeconds) {

    static final Backlog NONE = new Backlog(0, 0);
}
