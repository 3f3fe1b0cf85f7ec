package ma.parcours.local.terminal;

import java.io.Serial;

/** Why a command ends here, in one line that also says what to do about it. */
public final class CannotGoOn extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String line;

    public CannotGoOn(String problem, String wayOut) {
        super(problem + ": " + wayOut);
        this.line = problem + ": " + wayOut;
    }

    public String line() {
        return line;
    }
}
