package ma.parcours.rest.json;

/** The body of an action that needs no words: absent, or an empty object. */
public record NoFields() {}
