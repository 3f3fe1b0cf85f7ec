package ma.parcours.payment;

import java.util.Objects;
import java.util.UUID;

/** Names one payment. */
public record PaymentId(UUID value) {

    public PaymentId {
        Objects.requireNonNull(value, "value");
    }
}
