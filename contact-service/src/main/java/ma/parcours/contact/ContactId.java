package ma.parcours.contact;

import java.util.Objects;
import java.util.UUID;

/** Names one contact, in this service and on the topics. */
public record ContactId(UUID value) {

    public ContactId {
        Objects.requireNonNull(value, "value");
    }
}
