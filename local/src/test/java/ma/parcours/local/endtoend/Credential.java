package ma.parcours.local.endtoend;

import java.util.Optional;

/** What somebody presents at the door, and how they are told that it is not enough. */
record Credential(String name, Optional<String> authorization, int status, String problem) {

    private static final String NOBODY = "authentification-requise";
    private static final String NOT_ALLOWED = "acces-refuse";

    static Credential none() {
        return new Credential("no credential", Optional.empty(), 401, NOBODY);
    }

    static Credential header(String name, String value) {
        return new Credential(name, Optional.of(value), 401, NOBODY);
    }

    /** Of which nothing is believed. */
    static Credential worthless(String name, String token) {
        return header(name, "Bearer " + token);
    }

    /** Which is believed, and is not enough. */
    static Credential powerless(String name, String token) {
        return new Credential(name, Optional.of("Bearer " + token), 403, NOT_ALLOWED);
    }

    @Override
    public String toString() {
        return name;
    }
}
