package ma.parcours.rest.condition;

import org.jspecify.annotations.Nullable;

/** The thing is not, or not any more, what the writer has seen: 412. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable Long current;

    /** The current version; null for what has no versions, like a list. */
    StaleVersion(@Nullable Long current) {
        super("stale version", null, false, false);
        this.current = current;
    }

    @Nullable
    Long current() {
        return current;
    }
}
