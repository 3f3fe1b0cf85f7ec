package ma.parcours.local.durability;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import ma.parcours.local.fault.Traffic;
import ma.parcours.local.rest.Balancer;

/** People who take leads to clients, one after the other, all the time. */
final class Load implements Traffic {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Ledger ledger;
    private final ExecutorService workers;
    private final Object changes = new Object();
    private int atWork;
    private boolean paused;
    private volatile boolean stopping;

    private Load(Ledger ledger, int workers) {
        this.ledger = ledger;
        this.workers = Executors.newFixedThreadPool(workers);
    }

    static Load start(
            int workers, long seed, Balancer balancer, Ledger ledger, ErrorWindows windows, Refusals refusals) {
        var load = new Load(ledger, workers);
        IntStream.range(0, workers).forEach(number -> {
            var random = new Random(seed * 31 + number);
            var salesman = new Conversion(new Persistent(balancer, windows), ledger, refusals, random);
            load.workers.execute(() -> load.work(salesman));
        });
        return load;
    }

    @Override
    public void pause() throws InterruptedException {
        synchronized (changes) {
            paused = true;
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (atWork > 0) {
                changes.wait(100);
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(atWork + " still work after " + PATIENCE);
                }
            }
        }
    }

    @Override
    public void resume() {
        synchronized (changes) {
            paused = false;
            changes.notifyAll();
        }
    }

    @Override
    public void putBackTo(long moment) {
        ledger.putBackTo(moment);
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
                begin();
                try {
                    conversion.run();
                } finally {
                    end();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin() throws InterruptedException {
        synchronized (changes) {
            while (paused) {
                changes.wait();
            }
            atWork++;
        }
    }

    private void end() {
        synchronized (changes) {
            atWork--;
            changes.notifyAll();
        }
    }
}
