package ma.parcours.events;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A contact was lost; an open unlock was cancelled with it. */
public record ContactPerdu(String raison, @Nullable String commentaire, ContactSnapshot contact)
        implements ContactEvent {

    public ContactPerdu {
        requireNonNull(raison, "raison");
        requireNonNull(contact, "contact");
    }
}
