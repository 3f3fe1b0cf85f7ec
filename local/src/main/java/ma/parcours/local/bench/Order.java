package ma.parcours.local.bench;

import java.nio.file.Path;
import java.util.Set;
import ma.parcours.local.stack.Ports;

/**
 * What a benchmark is asked for.
 *
 * @param data an empty folder, for a system of its own
 * @param home where the services were built
 * @param parts what is measured
 */
public record Order(Path data, Path home, Ports ports, Scale scale, Set<Part> parts) {

    public Order {
        parts = Set.copyOf(parts);
    }
}
