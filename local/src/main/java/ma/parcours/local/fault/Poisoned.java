package ma.parcours.local.fault;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where on which topic a record lies that nobody can read: those, and no others, may be given up. */
public final class Poisoned {

    private final Map<String, Set<Place>> byTopic = new ConcurrentHashMap<>();

    void add(String topic, int partition, long offset) {
        byTopic.computeIfAbsent(topic, first -> ConcurrentHashMap.newKeySet()).add(new Place(partition, offset));
    }

    public Set<Place> on(String topic) {
        return Set.copyOf(byTopic.getOrDefault(topic, Set.of()));
    }

    /** One record of a topic. */
    public record Place(int partition, long offset) {}
}
