package ma.parcours.events.outbox;

import java.util.concurrent.RejectedExecutionException;

/** So many requests are waiting for the database that this one was not begun; nothing of it was done, it may be sent again. */
public final class OverloadedException extends RejectedExecutionException {

    private static final long serialVersionUID = 1L;

    OverloadedException() {
        super("no turn at the database in time");
    }
}
