package ma.parcours.contact;

/** A move that a contact has made: what was asked, where it stood, where it stands now. */
public record StatusChange(ContactAction action, ContactStatus from, ContactStatus to) {}
