package ma.parcours.local.process;

import java.time.Duration;

/** The pauses before a program is started again: half a second, doubling to ten, from the start again once it has lived well. */
final class BackOff {

    static final Duration FIRST = Duration.ofMillis(500);
    static final Duration LONGEST = Duration.ofSeconds(10);
    static final Duration LIVED_WELL = Duration.ofSeconds(10);

    private Duration next = FIRST;

    Duration afterALifeOf(Duration age) {
        var pause = age.compareTo(LIVED_WELL) >= 0 ? FIRST : next;
        var doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
