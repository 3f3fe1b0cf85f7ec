package ma.parcours.eligibility;

import java.util.Objects;
import java.util.UUID;

/** A contact, whom contact-service knows more about. */
public record ContactId(UUID value) {

    public ContactId {
        Objects.requireNonNull(value);
    }
}
