package ma.parcours.local.bench;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How much is measured, and how long.
 *
 * @param parts what is measured unless somebody chooses
 * @param starts how often each service is started
 * @param populations how many contacts there are when reads are measured, one after the other
 * @param concurrencies how many requests are under way at once when writes are measured
 * @param round how long one thing is measured before its limit is, and the other way round
 * @param rounds how often the two take turns
 * @param turn how long one action is measured before its limit is; there are many
 * @param warmUp how long each side works before it is measured: what has just started is compiled first
 * @param trips how often news are followed from one end to the other
 * @param backlog how many events lie in the outbox when its draining is measured
 * @param told how many contacts were told when eligibility is made anew of all that was
 * @param decisions how many promotions wait when their decisions are measured
 * @param soak how long the system is watched under an even load
 */
public record Scale(
        String name,
        Set<Part> parts,
        int starts,
        List<Integer> populations,
        List<Integer> concurrencies,
        Duration round,
        int rounds,
        Duration turn,
        Duration warmUp,
        int trips,
        int backlog,
        int told,
        int decisions,
        Duration soak) {

    /** Some minutes: for whoever wants to see that nothing has become slow. Starts alone would take two. */
    public static final Scale QUICK = new Scale(
            "quick",
            EnumSet.complementOf(EnumSet.of(Part.START)),
            1,
            List.of(1_000, 5_000),
            List.of(1, 32),
            Duration.ofSeconds(1),
            2,
            Duration.ofMillis(400),
            Duration.ofSeconds(3),
            20,
            5_000,
            5_000,
            200,
            Duration.ofSeconds(10));

    /** What stands in the README. */
    public static final Scale FULL = new Scale(
            "full",
            EnumSet.allOf(Part.class),
            3,
            List.of(1_000, 100_000, 1_000_000),
            List.of(1, 8, 32, 64),
            Duration.ofSeconds(5),
            3,
            Duration.ofSeconds(3),
            Duration.ofMinutes(1),
            500,
            100_000,
            1_000_000,
            10_000,
            Duration.ofMinutes(10));

    public Scale {
        parts = Set.copyOf(parts);
        populations = List.copyOf(populations);
        concurrencies = List.copyOf(concurrencies);
    }
}
