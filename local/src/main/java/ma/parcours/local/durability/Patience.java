package ma.parcours.local.durability;

import java.time.Duration;

/**
 * How long people wait for what is on its way: as long as faults may hold it up, however long a service takes to come back
 * here, and then no longer than the system may take to come to rest.
 */
final class Patience {

    private static final Duration AFTER_THE_LAST_FAULT = Duration.ofSeconds(60);

    private volatile boolean limited;
    private volatile long end;

    void noMoreFaults() {
        end = System.nanoTime() + AFTER_THE_LAST_FAULT.toNanos();
        limited = true;
    }

    boolean isOver() {
        return limited && System.nanoTime() > end;
    }
}
