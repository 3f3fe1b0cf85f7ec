package ma.parcours.local.fault;

import java.io.Serial;

/** A fault that was to happen and did not. */
public final class NotStruck extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public NotStruck(String why) {
        super(why);
    }
}
