package ma.parcours.rest.retry;

import org.jspecify.annotations.Nullable;

/** A success as it was answered the first time; the body is JSON. */
public record KeptAnswer(
        int status, @Nullable String location, @Nullable String etag, String body) {}
