package ma.parcours.timeline.rest;

import java.util.UUID;
import ma.parcours.contact.Contact;

/** Whom a line of the timeline is about. */
public record ContactName(UUID id, String nom) {

    static ContactName of(Contact contact) {
        return new ContactName(contact.id().value(), contact.details().nom());
    }
}
