package ma.parcours.local.durability;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import ma.parcours.local.rest.Balancer;

/** People who take leads to clients, one after the other, all the time. */
final class Load {

    private static final int WORKERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private volatile boolean stopping;

    private Load() {}

    static Load start(Order order, Balancer balancer, Ledger ledger, ErrorWindows windows, Refusals refusals) {
        var load = new Load();
        IntStream.range(0, WORKERS).forEach(number -> {
            var random = new Random(order.seed() * 31 + number);
            var conversion =
                    new Conversion(new Persistent(balancer, windows), ledger, refusals, random, order.patience());
            load.workers.execute(() -> load.work(conversion));
        });
        return load;
    }

    /** Lets everybody finish what they are at. */
    void stop() throws InterruptedException {
        stopping = true;
        workers.shutdown();
        if (!workers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("requests are still not answered after " + PATIENCE.toSeconds() + " s");
        }
    }

    private void work(Conversion conversion) {
        try {
            while (!stopping) {
                conversion.run();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
