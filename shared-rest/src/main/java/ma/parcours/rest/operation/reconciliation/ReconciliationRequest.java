package ma.parcours.rest.operation.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * To compare the database with what was told.
 *
 * @param repair whether what the protocol can repair is repaired, which it is not unless somebody says so
 */
public record ReconciliationRequest(@Nullable Boolean repair) {

    boolean repairs() {
        return Boolean.TRUE.equals(repair);
    }
}
