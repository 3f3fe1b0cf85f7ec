package ma.parcours.architect;

import java.util.Objects;
import java.util.UUID;

/** Names one architect. */
public record ArchitectId(UUID value) {

    public ArchitectId {
        Objects.requireNonNull(value, "value");
    }
}
