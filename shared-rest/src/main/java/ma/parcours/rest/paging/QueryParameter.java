package ma.parcours.rest.paging;

import java.util.List;
import java.util.UUID;
import ma.parcours.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that a query is asked for.
 *
 * @param values the only ones there are; empty if any of the type will do
 * @param longest how many characters a text may have; null for no text
 * @param highest the highest number there may be; null for no number
 * @param byDefault what its absence means; null if that is nothing
 */
public record QueryParameter(
        String name,
        Class<?> type,
        boolean repeatable,
        List<String> values,
        @Nullable Integer longest,
        @Nullable Integer highest,
        @Nullable Object byDefault) {

    public QueryParameter {
        values = List.copyOf(values);
    }

    static QueryParameter codes(String name, Class<? extends Coded> type) {
        return new QueryParameter(name, type, true, List.of(), null, null, null);
    }

    static QueryParameter words(String name, List<String> values) {
        return new QueryParameter(name, String.class, true, values, null, null, null);
    }

    static QueryParameter ids(String name) {
        return new QueryParameter(name, UUID.class, true, List.of(), null, null, null);
    }

    static QueryParameter texts(String name, boolean repeatable, int longest) {
        return new QueryParameter(name, String.class, repeatable, List.of(), longest, null, null);
    }

    static QueryParameter flag(String name) {
        return new QueryParameter(name, Boolean.class, false, List.of(), null, null, false);
    }

    static QueryParameter limit(String name, int byDefault, int highest) {
        return new QueryParameter(name, Integer.class, false, List.of(), null, highest, byDefault);
    }

    static QueryParameter sort(String name, Sorts<?> sorts) {
        return new QueryParameter(
                name,
                String.class,
                false,
                sorts.names(),
                null,
                null,
                sorts.byDefault().text());
    }

    static QueryParameter cursor(String name) {
        return new QueryParameter(name, String.class, false, List.of(), null, null, null);
    }
}
