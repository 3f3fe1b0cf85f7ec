package ma.parcours.local.fault;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Those who work with the system. When a database is restored they rest, between one person's affairs and the next. */
public final class People {

    private final ReadWriteLock affairs = new ReentrantReadWriteLock(true);
    private final Queue<Gap> forgotten = new ConcurrentLinkedQueue<>();

    /** Held by whoever is at something. */
    public Lock work() {
        return affairs.readLock();
    }

    /** Held while nobody may be at anything. */
    Lock rest() {
        return affairs.writeLock();
    }

    /** What was acknowledged from one moment of {@link System#nanoTime} to the other, and lies on no topic, is gone. */
    void forget(long from, long to) {
        forgotten.add(new Gap(from, to));
    }

    /** Whether what was acknowledged then may be gone, if it lies on no topic. */
    public boolean forgot(long moment) {
        return forgotten.stream().anyMatch(gap -> moment - gap.from >= 0 && gap.to - moment >= 0);
    }

    private record Gap(long from, long to) {}
}
