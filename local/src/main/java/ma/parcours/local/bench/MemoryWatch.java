package ma.parcours.local.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks every now and then how much memory a process holds, until it is ended. */
final class MemoryWatch {

    private final long pid;
    private final Duration every;
    private final Thread thread = new Thread(this::watch, "memory watch");
    private final CountDownLatch ending = new CountDownLatch(1);
    private final DoubleSummaryStatistics megabytes = new DoubleSummaryStatistics();

    private MemoryWatch(long pid, Duration every) {
        this.pid = pid;
        this.every = every;
    }

    static MemoryWatch begin(long pid, Duration every) {
        var watch = new MemoryWatch(pid, every);
        watch.thread.start();
        return watch;
    }

    /** A process that is gone holds nothing that could be looked at. */
    private void watch() {
        try {
            do {
                megabytes.accept(ProcessFigures.of(pid).residentMegabytes());
            } while (!ending.await(every.toMillis(), TimeUnit.MILLISECONDS));
        } catch (IOException gone) {
            ending.countDown();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    DoubleSummaryStatistics end() throws InterruptedException {
        ending.countDown();
        thread.join();
        return megabytes;
    }
}
