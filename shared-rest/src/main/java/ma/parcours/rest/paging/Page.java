package ma.parcours.rest.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list. The next page's cursor is null on the last one; the total is counted only when asked for. */
public record Page<T>(
        List<T> data,
        @Nullable String nextCursor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

    public Page {
        data = List.copyOf(data);
    }
}
