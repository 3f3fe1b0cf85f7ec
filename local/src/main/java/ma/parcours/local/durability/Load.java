package ma.parcours.local.durability;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import ma.parcours.local.fault.People;
import ma.parcours.local.rest.Balancer;

/** People who take leads to clients, one after the other, all the time, and a reception where others walk in. */
final class Load {

    private static final int WORKERS = 4;
    private static final Duration TO_FINISH = Duration.ofMinutes(3);

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS + 1);
    private final Patience patience = new Patience();
    private volatile boolean stopping;

    private final People people;

    private Load(People people) {
        this.people = people;
    }

    static Load start(
            Order order, People people, Balancer balancer, Ledger ledger, ErrorWindows windows, Refusals refusals) {
        var load = new Load(people);
        var api = new Persistent(balancer, windows);
        IntStream.range(0, WORKERS).forEach(number -> {
            var random = new Random(order.seed() * 31 + number);
            var conversion = new Conversion(api, ledger, refusals, random, load.patience);
            load.workers.execute(() -> load.work(conversion::run));
        });
        var reception = new Reception(api, ledger, refusals);
        load.workers.execute(() -> load.work(reception::welcome));
        return load;
    }

    /** Lets everybody finish what they are at, now that the last fault is over. */
    void stop() throws InterruptedException {
        patience.noMoreFaults();
        stopping = true;
        workers.shutdown();
        if (!workers.awaitTermination(TO_FINISH.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("requests are still not answered after " + TO_FINISH.toSeconds() + " s");
        }
    }

    private void attend(Affair affair) throws InterruptedException {
        people.work().lockInterruptibly();
        try {
            affair.attend();
        } finally {
            people.work().unlock();
        }
    }

    private void work(Affair affair) {
        try {
            while (!stopping) {
                attend(affair);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** What somebody does from beginning to end. */
    private interface Affair {
        void attend() throws InterruptedException;
    }
}
