package ma.parcours.rest.problem;

/** Nothing stands under the address that was asked for: 404. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound() {
        super("not found", null, false, false);
    }
}
