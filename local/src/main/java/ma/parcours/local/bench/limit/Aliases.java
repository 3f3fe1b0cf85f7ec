package ma.parcours.local.bench.limit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Whom somebody else's statements are sent for: an id of their own for each that was recorded. */
public final class Aliases {

    private static final int ORDERED = 7;
    private static final long VERSION_7 = 0x7000;
    private static final long RANDOM_OF_FIRST_HALF = 0xfff;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_OF_SECOND_HALF = 0x3fff_ffff_ffff_ffffL;

    private final Map<UUID, UUID> aliases = new HashMap<>();

    /** For an id that is there already. */
    public Aliases with(UUID recorded, UUID alias) {
        aliases.put(recorded, alias);
        return this;
    }

    UUID of(UUID recorded) {
        return aliases.computeIfAbsent(recorded, Aliases::fresh);
    }

    /** What came in order of time does so again: an index takes that differently. */
    private static UUID fresh(UUID recorded) {
        if (recorded.version() != ORDERED) {
            return UUID.randomUUID();
        }
        var random = ThreadLocalRandom.current();
        return new UUID(
                (System.currentTimeMillis() << 16) | VERSION_7 | (random.nextLong() & RANDOM_OF_FIRST_HALF),
                VARIANT | (random.nextLong() & RANDOM_OF_SECOND_HALF));
    }
}
