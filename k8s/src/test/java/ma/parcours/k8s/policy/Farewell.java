package ma.parcours.k8s.policy;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * How an app ends.
 *
 * @param delay how long it still serves whoever has not heard of its end
 * @param timeout how long what it has begun may take from then on
 */
public record Farewell(Duration delay, Duration timeout) {

    /** What consumers, relay and event feed take to let go, with as much again for a busy machine. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(20);

    /** As an app's environment sets it. */
    public static Farewell of(Map<String, String> settings) {
        return new Farewell(
                duration(settings.getOrDefault("QUARKUS_SHUTDOWN_DELAY", "0s")),
                duration(settings.getOrDefault("QUARKUS_SHUTDOWN_TIMEOUT", "0s")));
    }

    /** Without a timeout Quarkus would not tell the clients whose connections it keeps. */
    public boolean isTaken() {
        return !delay.isZero() && !timeout.isZero();
    }

    /** Whether it is over before the app is killed. */
    public boolean fitsInto(Duration grace) {
        return grace.compareTo(delay.plus(timeout).plus(AFTERWARDS)) >= 0;
    }

    /** As Quarkus and Compose write it: 5s. */
    public static Duration duration(String setting) {
        return Duration.parse("PT" + setting.toUpperCase(Locale.ROOT));
    }
}
