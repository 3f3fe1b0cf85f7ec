package ma.parcours.local.fault;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** All connections to a server break, and for some seconds no new ones are made. */
record Cut(Function<Arena, Detour> which) implements Fault {

    @Override
    public String strike(Arena arena, Random random) throws InterruptedException {
        var detour = which.apply(arena);
        try {
            var broken = detour.cut();
            if (broken == 0) {
                throw new NotStruck("there was no connection to cut");
            }
            TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(4000));
            return broken + " connections broken";
        } finally {
            detour.mend();
        }
    }
}
