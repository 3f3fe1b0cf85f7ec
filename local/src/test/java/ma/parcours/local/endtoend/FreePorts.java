package ma.parcours.local.endtoend;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import ma.parcours.local.stack.Plan;
import ma.parcours.local.stack.Ports;
import ma.parcours.local.terminal.CannotGoOn;

/** A port base above which nobody listens. */
public final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int STEP = 200;
    private static final int CHOICES = 60;

    private FreePorts() {}

    public static int base() {
        return IntStream.generate(
                        () -> LOWEST + STEP * ThreadLocalRandom.current().nextInt(CHOICES))
                .limit(CHOICES)
                .filter(FreePorts::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int base) {
        try {
            new Plan(new Ports(base), 2, Optional.empty()).checkFree();
            return true;
        } catch (CannotGoOn taken) {
            return false;
        }
    }
}
