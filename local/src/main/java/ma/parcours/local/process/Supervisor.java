package ma.parcours.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.terminal.CannotGoOn;
import ma.parcours.local.terminal.Seconds;
import org.jspecify.annotations.Nullable;

/** Keeps one program running: starts it, waits until it is ready, and starts it again whenever it dies. */
public final class Supervisor {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(50);

    private final Launch launch;
    private final ReadyProbe probe;
    private final ProcessWatcher watcher;
    private final BackOff backOff = new BackOff();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable ChildProcess child;

    public Supervisor(Launch launch, ReadyProbe probe, ProcessWatcher watcher) {
        this.launch = launch;
        this.probe = probe;
        this.watcher = watcher;
    }

    /** Returns when the program is ready. A first start that fails is not tried again: it ends everything. */
    public void start(Duration patience) throws Exception {
        var first = launchNow();
        if (!becomesReady(first, patience)) {
            throw new CannotGoOn(whyNotReady(first, patience), "its log is " + launch.log());
        }
        var thread = new Thread(() -> watch(first), "supervisor of " + launch.name());
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the program and its supervision; safe at any moment, also while it is being started. */
    public void stop(Duration patience) throws InterruptedException {
        ChildProcess last;
        synchronized (this) {
            stopping.countDown();
            last = child;
        }
        if (last != null) {
            last.stop(patience);
        }
    }

    private void watch(ChildProcess first) {
        var current = first;
        try {
            while (true) {
                var exitCode = current.waitForEnd();
                if (isStopping()) {
                    return;
                }
                var pause = backOff.afterALifeOf(current.age());
                watcher.said("%s ended (%d)%s, starting it again in %s"
                        .formatted(launch.name(), exitCode, quoted(current.lastWords()), Seconds.of(pause)));
                if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                current = launchNow();
                if (becomesReady(current, Duration.ofDays(1))) {
                    watcher.said("%s is back after %s".formatted(launch.name(), Seconds.of(current.age())));
                }
            }
        } catch (InterruptedException | IOException | IllegalStateException end) {
            if (!isStopping()) {
                watcher.said(launch.name() + " cannot be started again: " + end.getMessage());
            }
        }
    }

    private synchronized ChildProcess launchNow() throws IOException {
        if (isStopping()) {
            throw new IllegalStateException("everything is being stopped");
        }
        var started = ChildProcess.start(launch);
        child = started;
        watcher.started(launch.name(), started.pid());
        return started;
    }

    private boolean becomesReady(ChildProcess started, Duration patience) throws InterruptedException {
        while (started.alive() && started.age().compareTo(patience) < 0) {
            if (answers()) {
                return true;
            }
            if (stopping.await(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return false;
    }

    private boolean answers() {
        try {
            return probe.isReady();
        } catch (Exception notYet) {
            return false;
        }
    }

    private String whyNotReady(ChildProcess started, Duration patience) {
        return started.alive()
                ? "%s was not ready within %s".formatted(launch.name(), Seconds.of(patience))
                : "%s ended before it was ready%s".formatted(launch.name(), quoted(started.lastWords()));
    }

    private static String quoted(String lastWords) {
        return lastWords.isEmpty() ? "" : " with \"" + lastWords + "\"";
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}
