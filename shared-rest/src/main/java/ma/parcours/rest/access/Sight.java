package ma.parcours.rest.access;

import java.util.Optional;
import java.util.UUID;
import ma.parcours.rest.paging.Where;
import ma.parcours.rest.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Which rows somebody sees: all of them, or those that are assigned to one architect. What one does not see is for
 * them as if it did not exist.
 *
 * @param architecte null for whoever sees everything
 */
public record Sight(@Nullable UUID architecte) {

    public static final Sight EVERYTHING = new Sight(null);

    /** No row is assigned to this one. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** Of an architect; of nothing at all if the account is tied to none. */
    static Sight of(Optional<UUID> architecte) {
        return new Sight(architecte.orElse(NOBODY));
    }

    /** The rows of a filter that are seen; the path names their architect in HQL. */
    public Where within(Where filter, String path) {
        return filter.and(path + " = :sight", "sight", architecte);
    }

    /** Throws {@link NotFound} for what is assigned to somebody else, or to nobody. */
    public void mustCover(@Nullable UUID assigned) {
        if (architecte != null && !architecte.equals(assigned)) {
            throw new NotFound();
        }
    }
}
