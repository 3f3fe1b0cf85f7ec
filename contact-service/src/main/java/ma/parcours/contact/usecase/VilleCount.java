package ma.parcours.contact.usecase;

/** How many contacts live in a town. */
public record VilleCount(String ville, long contacts) {}
