package ma.parcours.local.fault;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Whatever goes to a server or comes back takes 200 ms longer, for some seconds. */
record Delay(Function<Arena, Detour> which) implements Fault {

    private static final Duration TO_BE_THERE = Duration.ofSeconds(30);
    private static final Duration TIME = Duration.ofMillis(200);

    @Override
    public String strike(Arena arena, Random random) throws InterruptedException {
        var detour = which.apply(arena);
        var before = detour.delayed();
        try {
            detour.slowDown(TIME);
            TimeUnit.MILLISECONDS.sleep(3000 + random.nextInt(3000));
            // The server may have been away all that time.
            arena.awaitTrue("something to delay", TO_BE_THERE, () -> detour.delayed() > before);
        } finally {
            detour.mend();
        }
        return (detour.delayed() - before) + " pieces delayed by " + TIME.toMillis() + " ms";
    }
}
