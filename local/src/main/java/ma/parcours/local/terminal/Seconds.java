package ma.parcours.local.terminal;

import java.time.Duration;
import java.util.Locale;

/** A duration as people read it: seconds with one decimal. */
public final class Seconds {

    private Seconds() {}

    public static String of(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
