package ma.parcours.rest.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list. The next page's cursor is null on the last one; the total is counted only when asked for. */
public record Page<T>(
        List<T> data,
        @Nullable String nextCursor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

    public Page {
        data = List.copyOf(data);
    }

    /** The same page of something else that each row is made into. */
    public <V> Page<V> map(Function<? super T, V> view) {
        return new Page<>(data.stream().map(view).toList(), nextCursor, total);
    }
}
