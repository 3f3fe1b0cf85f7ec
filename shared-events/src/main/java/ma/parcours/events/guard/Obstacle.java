package ma.parcours.events.guard;

/**
 * Why nobody may use the database now.
 *
 * @param brief whether it is worth waiting for
 */
record Obstacle(String reason, boolean brief) {

    static final Obstacle LOOKING = new Obstacle("the database is being compared with its topics", true);
    static final Obstacle LOST =
            new Obstacle("PostgreSQL was lost, and what comes back may be another state of it", false);
    static final Obstacle NO_KAFKA =
            new Obstacle("Kafka does not answer, and only its topics tell whether the database has forgotten", false);

    static Obstacle missing(String topic) {
        return new Obstacle("topic " + topic + " is missing: create it, or let Kafka's operator do so", false);
    }

    static Obstacle failed(String how) {
        return new Obstacle("the database cannot be compared with its topics: " + how, false);
    }

    static Obstacle behind(long records) {
        return new Obstacle("database is behind its own topic by " + records + " records, they are replayed", false);
    }
}
