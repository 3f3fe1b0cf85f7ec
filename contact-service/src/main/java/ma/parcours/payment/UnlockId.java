package ma.parcours.payment;

import java.util.Objects;
import java.util.UUID;

/** Names one right to open an opportunity; also the id of the {@code AcompteRecu} event that announced it. */
public record UnlockId(UUID value) {

    public UnlockId {
        Objects.requireNonNull(value, "value");
    }
}
