package ma.parcours.events.guard;

import java.util.concurrent.RejectedExecutionException;

/** It is in doubt whether the database holds all that was told, so this was not begun; it may be sent again. */
public final class ClosedException extends RejectedExecutionException {

    private static final long serialVersionUID = 1L;

    ClosedException(String why) {
        super(why);
    }
}
