package ma.parcours.opportunity;

import java.util.Objects;
import java.util.UUID;
import ma.parcours.eligibility.UnlockId;
import ma.parcours.events.Ids;

/** An opportunity. */
public record OpportunityId(UUID value) {

    public OpportunityId {
        Objects.requireNonNull(value);
    }

    /** The one opportunity that an unlock can open: whoever asks, however often, it has this id. */
    public static OpportunityId of(UnlockId unlock) {
        return new OpportunityId(Ids.opportunityOf(unlock.value()));
    }
}
