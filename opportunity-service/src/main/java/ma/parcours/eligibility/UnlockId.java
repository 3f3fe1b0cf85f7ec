package ma.parcours.eligibility;

import java.util.Objects;
import java.util.UUID;

/** The right to open one opportunity, which a deposit gives. */
public record UnlockId(UUID value) {

    public UnlockId {
        Objects.requireNonNull(value);
    }
}
