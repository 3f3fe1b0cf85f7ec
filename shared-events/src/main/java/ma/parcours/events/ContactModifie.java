package ma.parcours.events;

import static java.util.Objects.requireNonNull;

/** A contact changed in any other way. */
public record ContactModifie(ContactSnapshot contact) implements ContactEvent {

    public ContactModifie {
        requireNonNull(contact, "contact");
    }
}
