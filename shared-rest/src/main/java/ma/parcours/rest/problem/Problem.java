package ma.parcours.rest.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal or failure by its type, before it has words: {@code <code>.title} and {@code <code>.detail} of the
 * {@code problems} bundles, in the reader's language, with the arguments filled in.
 */
public record Problem(
        ProblemType type, List<Object> arguments, Map<String, Object> members, Map<String, String> headers) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(ProblemType type, Object... arguments) {
        return new Problem(type, List.of(arguments), Map.of(), Map.of());
    }

    /** Adds a member to the document; absent values are left out. Enums travel as their codes. */
    public Problem with(String member, @Nullable Object value) {
        return value == null ? this : new Problem(type, arguments, added(members, member, value), headers);
    }

    public Problem withHeader(String header, String value) {
        return new Problem(type, arguments, members, added(headers, header, value));
    }

    public Problem retryAfter(Duration delay) {
        return withHeader("Retry-After", Long.toString(Math.max(1, delay.toSeconds())));
    }

    private static <V> Map<String, V> added(Map<String, V> map, String key, V value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
