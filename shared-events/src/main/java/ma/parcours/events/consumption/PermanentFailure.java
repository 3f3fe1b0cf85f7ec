package ma.parcours.events.consumption;

import org.jspecify.annotations.Nullable;

/** A record that no later try can ever make sense of: the one reason for the dead-letter topic. */
public final class PermanentFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PermanentFailure(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
