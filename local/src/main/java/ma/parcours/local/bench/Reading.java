package ma.parcours.local.bench;

/**
 * How one kind of question was answered.
 *
 * @param contacts how many there were
 * @param atOnce how many asked at the same time
 */
record Reading(String question, int contacts, int atOnce, Tally tally) {

    private static final String PART = "reads";

    void show(Results results) {
        results.add(Row.of(PART, "%s; %,d contacts, %d at once".formatted(question, contacts, atOnce))
                .with("requests/s", tally.perSecond())
                .with("p50 ms", median())
                .with("p95 ms", tally.percentile(95))
                .with("p99 ms", tally.percentile(99))
                .with("errors", (double) tally.errors()));
        tally.failures().forEach(failure -> results.found(question + ": " + failure));
    }

    double median() {
        return tally.percentile(50);
    }
}
