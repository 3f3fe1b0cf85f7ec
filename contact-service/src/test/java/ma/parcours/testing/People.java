package ma.parcours.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody for each test: no two share a name or a phone. */
public final class People {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private People() {}

    public static Map<String, Object> anybodyAnd(Map<String, ?> more) {
        int number = COUNT.incrementAndGet();
        Map<String, Object> somebody = new HashMap<>();
        somebody.put("nom", "Personne " + number);
        somebody.put("telephone", "06%08d".formatted(10_000_000 + number));
        somebody.putAll(more);
        return somebody;
    }
}
