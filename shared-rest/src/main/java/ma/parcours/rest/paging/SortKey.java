package ma.parcours.rest.paging;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * One value that a list of {@code T} can be sorted by; it is never null.
 *
 * @param name what a client calls it
 * @param path what HQL calls it
 * @param parse reads {@code value} back from its text
 */
public record SortKey<T>(
        String name, String path, Function<T, Object> value, Function<T, UUID> id, Function<String, Object> parse) {

    public static <T> SortKey<T> time(String name, String path, Function<T, Instant> value, Function<T, UUID> id) {
        return new SortKey<>(name, path, value::apply, id, Instant::parse);
    }

    public static <T> SortKey<T> text(String name, String path, Function<T, String> value, Function<T, UUID> id) {
        return new SortKey<>(name, path, value::apply, id, text -> text);
    }
}
