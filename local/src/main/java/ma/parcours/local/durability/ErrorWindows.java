package ma.parcours.local.durability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ma.parcours.local.stack.Service;

/** The times in which a service did nothing but fail its callers: from a failure to the next success. */
final class ErrorWindows {

    private final Map<Service, Long> open = new EnumMap<>(Service.class);
    private final List<Window> closed = new ArrayList<>();

    synchronized void failed(Service service) {
        open.putIfAbsent(service, System.nanoTime());
    }

    synchronized void succeeded(Service service) {
        var since = open.remove(service);
        if (since != null) {
            closed.add(new Window(since, System.nanoTime()));
        }
    }

    /** The longest of those that began between two moments; zero when none did. */
    synchronized Duration longest(long from, long to) {
        return closed.stream()
                .filter(window -> window.from - from >= 0 && to - window.from > 0)
                .map(window -> Duration.ofNanos(window.to - window.from))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private record Window(long from, long to) {}
}
