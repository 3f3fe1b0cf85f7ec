package ma.parcours.payment;

import java.util.Objects;
import java.util.UUID;

/** Names one opportunity, which opportunity-service keeps. */
public record OpportunityId(UUID value) {

    public OpportunityId {
        Objects.requireNonNull(value, "value");
    }
}
