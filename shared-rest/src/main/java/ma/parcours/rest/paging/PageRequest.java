package ma.parcours.rest.paging;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which page of a list of {@code T} is wanted, and in which order. */
public final class PageRequest<T> {

    static final int DEFAULT_LIMIT = 20;
    public static final int HIGHEST_LIMIT = 100;

    private final Sort<T> sort;
    private final int limit;
    private final boolean withTotal;
    private final @Nullable Behind behind;

    private PageRequest(Sort<T> sort, int limit, boolean withTotal, @Nullable Behind behind) {
        this.sort = sort;
        this.limit = limit;
        this.withTotal = withTotal;
        this.behind = behind;
    }

    static <T> PageRequest<T> first(Sort<T> sort, int limit, boolean withTotal) {
        return new PageRequest<>(sort, limit, withTotal, null);
    }

    /** Empty when the cursor was made up, or for another order. */
    Optional<PageRequest<T>> continuedAt(String cursor) {
        return Cursor.decode(cursor)
                .filter(read -> sort.isWritten(read.sort()))
                .flatMap(this::behind)
                .map(row -> new PageRequest<>(sort, limit, withTotal, row));
    }

    private Optional<Behind> behind(Cursor cursor) {
        try {
            return Optional.of(new Behind(sort.key().parse().apply(cursor.value()), cursor.id()));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    public boolean withTotal() {
        return withTotal;
    }

    /** The filter, less everything up to where the page before ended; count with the filter itself. */
    public Where restOf(Where filter) {
        return behind == null
                ? filter
                : filter.and(sort.behind(), "afterValue", behind.value()).with("afterId", behind.id());
    }

    /** In HQL, with a space in front. */
    public String orderBy() {
        return sort.orderBy();
    }

    /** How many rows to read: one more than the page holds, to know whether it is the last. */
    public int rows() {
        return limit + 1;
    }

    /** The page made of the rows that were read. */
    public <V> Page<V> page(List<T> rows, Function<T, V> view, @Nullable Long total) {
        boolean more = rows.size() > limit;
        List<T> shown = more ? rows.subList(0, limit) : rows;
        String next = more ? cursorBehind(shown.get(limit - 1)) : null;
        return new Page<>(shown.stream().map(view).toList(), next, total);
    }

    private String cursorBehind(T row) {
        SortKey<T> key = sort.key();
        return new Cursor(
                        sort.text(), key.value().apply(row).toString(), key.id().apply(row))
                .encoded();
    }

    /** The row that the page before ended with. */
    private record Behind(Object value, UUID id) {}
}
