package ma.parcours.local.fault;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** All connections to a server break, and for some seconds no new ones are made. */
record Cut(Function<Arena, Detour> which) implements Fault {

    private static final Duration TO_BE_THERE = Duration.ofSeconds(30);

    @Override
    public String strike(Arena arena, Random random) throws InterruptedException {
        var detour = which.apply(arena);
        try {
            var broken = arena.await("a connection to cut", TO_BE_THERE, () -> someOf(detour.cut(), detour));
            TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(4000));
            return broken + " connections broken";
        } finally {
            detour.mend();
        }
    }

    /** The server may be away just now. */
    private static int someOf(int broken, Detour detour) {
        if (broken == 0) {
            detour.mend();
            throw new IllegalStateException("there is none");
        }
        return broken;
    }
}
