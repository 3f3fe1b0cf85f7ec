package ma.parcours.rest.condition;

/** What is answered of a thing that has versions: it travels with an {@code ETag}. */
public interface Versioned {

    /** Another one after each change. */
    long version();

    /** The version as RFC 9110 writes it. */
    default String etag() {
        return '"' + Long.toString(version()) + '"';
    }
}
