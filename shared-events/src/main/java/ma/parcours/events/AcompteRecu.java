package ma.parcours.events;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * A deposit was received: the right to open one opportunity.
 *
 * @param unlockId that right; it is the id of this very event, so a repeated record never becomes a second right
 */
public record AcompteRecu(UUID unlockId, PaymentSnapshot payment, ContactSnapshot contact) implements ContactEvent {

    public AcompteRecu {
        requireNonNull(unlockId, "unlockId");
        requireNonNull(payment, "payment");
        requireNonNull(contact, "contact");
    }
}
