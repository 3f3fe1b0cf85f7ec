package ma.parcours.rest.retry;

/**
 * Names one intention of one client.
 *
 * @param scope whose it is and of what: user, method and path
 * @param key the client's {@code Idempotency-Key}
 * @param requestHash tells whether the same thing is asked for again
 */
public record RetryKey(String scope, String key, String requestHash) {}
