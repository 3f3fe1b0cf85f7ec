package ma.parcours.lead;

import java.util.Objects;
import java.util.UUID;

/** Names one lead. */
public record LeadId(UUID value) {

    public LeadId {
        Objects.requireNonNull(value, "value");
    }
}
