package ma.parcours.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The only place that looks at the time of day. */
@ApplicationScoped
public class Clocks {

    /** Where a business day begins and ends: what {@code LocalDate.now(clock)} goes by. */
    public static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    /** PostgreSQL keeps microseconds: an instant that is answered equals the one that is stored. */
    private static final Duration TICK = Duration.ofNanos(1000);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.system(ZONE), TICK);
    }
}
