package ma.parcours.events;

import io.vertx.pgclient.PgException;
import java.util.StringJoiner;

/**
 * What went wrong, fit for a log: the kinds of the failure and its causes, and PostgreSQL's code.
 *
 * <p>Never the messages: PostgreSQL quotes whole rows in them, and rows hold names and phone numbers.
 */
public final class FailureSummary {

    private static final int DEPTH = 6;

    private FailureSummary() {}

    public static String of(Throwable failure) {
        StringJoiner kinds = new StringJoiner(" < ");
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            String kind = cause.getClass().getSimpleName();
            kinds.add(cause instanceof PgException refused ? kind + " " + refused.getSqlState() : kind);
            cause = cause.getCause();
        }
        return kinds.toString();
    }
}
