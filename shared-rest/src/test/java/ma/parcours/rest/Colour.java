package ma.parcours.rest;

import ma.parcours.code.Coded;

/** A closed list to try things with. */
public enum Colour implements Coded {
    ROUGE,
    VERT_PALE
}
