package ma.parcours.contact;

/** All that a user may write about a contact directly; its status follows from actions only. */
public record ContactRevision(ContactDetails details, Tag tag) {}
