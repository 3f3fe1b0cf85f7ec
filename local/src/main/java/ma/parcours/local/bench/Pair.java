package ma.parcours.local.bench;

/** The same thing as the services do it and as PostgreSQL does it without them. */
final class Pair {

    private final Tally service = new Tally();
    private final Tally limit = new Tally();

    void service(Tally more) {
        service.add(more);
    }

    void limit(Tally more) {
        limit.add(more);
    }

    /** What part of the limit is reached. */
    double ratio() {
        return service.perSecond() / limit.perSecond();
    }

    Row row(String part, String title) {
        return Row.of(part, title)
                .with("requests/s", service.perSecond())
                .with("p50 ms", service.percentile(50))
                .with("p95 ms", service.percentile(95))
                .with("p99 ms", service.percentile(99))
                .with("errors", (double) service.errors())
                .with("limit/s", limit.perSecond())
                .with("limit p50 ms", limit.percentile(50))
                .with("ratio", ratio());
    }

    /** What went wrong while this was measured. */
    void report(String title, Results results) {
        report(title, service, results);
        report(title + ", limit", limit, results);
    }

    private static void report(String title, Tally tally, Results results) {
        if (tally.errors() > 0) {
            results.found("%s: %d errors, first %s".formatted(title, tally.errors(), tally.failures()));
        }
    }
}
