package ma.parcours.local.bench.limit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as PostgreSQL was sent it.
 *
 * @param parameters as PostgreSQL writes them, null for NULL
 */
record Statement(String sql, List<@Nullable String> parameters) {

    Statement {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** Whether it speaks of one of these. */
    boolean names(Collection<String> ids) {
        return ids.stream().anyMatch(id -> parameters.stream().anyMatch(text -> text != null && text.contains(id)));
    }
}
