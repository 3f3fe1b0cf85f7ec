package ma.parcours.rest.retry;

/** A key that stood for another request before: 422. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyReused() {
        super("idempotency key reused", null, false, false);
    }
}
