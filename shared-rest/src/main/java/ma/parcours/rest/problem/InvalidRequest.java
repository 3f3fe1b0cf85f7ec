package ma.parcours.rest.problem;

import java.util.List;

/** The request breaks its contract: 400 with every violation by field. */
public final class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    public InvalidRequest(List<Violation> violations) {
        super("invalid request", null, false, false);
        this.violations = List.copyOf(violations);
    }

    public static InvalidRequest because(String field, String key, Object... arguments) {
        return new InvalidRequest(List.of(Violation.of(field, key, arguments)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
