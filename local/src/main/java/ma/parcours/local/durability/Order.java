package ma.parcours.local.durability;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import ma.parcours.local.fault.FaultKind;
import ma.parcours.local.stack.Ports;

/**
 * What a run is asked for.
 *
 * @param data an empty folder, for a system of its own
 * @param home where the services were built
 * @param time how long faults go on
 * @param seed decides which fault comes when
 * @param kinds what the faults are drawn from
 */
public record Order(Path data, Path home, Ports ports, Duration time, long seed, Set<FaultKind> kinds) {

    public Order {
        kinds = Set.copyOf(kinds);
    }
}
