package ma.parcours.events;

import java.time.Duration;

/** The pauses between tries at what may succeed later: each twice as long as the one before, up to a longest. */
public final class Backoff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    public Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    public Duration next() {
        Duration pause = next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return pause;
    }

    /** It succeeded: the next failure is a first one again. */
    public void reset() {
        next = first;
    }
}
