package ma.parcours.local.bench;

import io.vertx.core.Future;
import java.time.Duration;
import ma.parcours.local.rest.Call;

/** How long what was told by one service takes to reach the other: in nanoseconds, from the answer to a deposit. */
record Trips(Http http, Conversions conversions) {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();

    /** Until its opportunity is opened: one trip over Kafka; not yet confirmed. */
    Future<Long> untilOpened() {
        return depositor().compose(contact -> {
            var begin = System.nanoTime();
            return http.send(conversions.opening(contact).with("Prefer", "respond-async"))
                    .compose(opportunity -> {
                        var taken = System.nanoTime() - begin;
                        return untilSeen(contact, opportunity.getString("id"), begin)
                                .map(taken);
                    });
        });
    }

    /** Until its opportunity is opened and confirmed, and both services show it: three trips over Kafka. */
    Future<Long> untilPromoted() {
        return depositor().compose(contact -> {
            var begin = System.nanoTime();
            return conversions
                    .open(contact)
                    .compose(opportunity -> untilSeen(contact, opportunity.getString("id"), begin))
                    .map(seen -> System.nanoTime() - begin);
        });
    }

    private Future<String> depositor() {
        return conversions.contact().compose(conversions::deposit);
    }

    private Future<Void> untilSeen(String contact, String opportunity, long begin) {
        var status = field("/api/contacts/" + contact, "status");
        var promotion = field("/api/opportunities/" + opportunity, "promotion");
        return Future.all(status, promotion).compose(both -> {
            if (status.result().equals("client") && promotion.result().equals("confirmee")) {
                return Future.succeededFuture();
            }
            return System.nanoTime() - begin < PATIENCE_NANOS
                    ? untilSeen(contact, opportunity, begin)
                    : Future.failedFuture("contact %s is %s, its opportunity %s"
                            .formatted(contact, status.result(), promotion.result()));
        });
    }

    private Future<String> field(String path, String name) {
        return http.send(Call.get(path)).map(seen -> seen.getString(name));
    }
}
