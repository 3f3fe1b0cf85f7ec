package ma.parcours.lead.usecase;

import ma.parcours.contact.Contact;

/** The contact that a lead has become, and whether it did so just now. */
public record Conversion(Contact contact, boolean justNow) {}
