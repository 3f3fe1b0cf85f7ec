package ma.parcours.local.bench;

/** So many events in some time. */
record Pace(long events, double seconds) {

    private static final String PART = "throughput";

    /** From this moment of {@link System#nanoTime} until now. */
    static Pace since(long begin, long events) {
        return new Pace(events, (System.nanoTime() - begin) / 1e9);
    }

    double perSecond() {
        return events / seconds;
    }

    Row row(String title) {
        return Row.of(PART, title)
                .with("events", (double) events)
                .with("seconds", seconds)
                .with("events/s", perSecond());
    }
}
