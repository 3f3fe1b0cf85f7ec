package ma.parcours.local.bench;

import io.vertx.core.Future;

/**
 * One of the two that take turns: the services, or what PostgreSQL does of theirs without them.
 *
 * @param <P> somebody on the way from lead to client, as this side knows them
 */
interface Side<P> {

    P newcomer();

    /** Answers the same person a step further. */
    Future<P> act(Action action, P person);

    /** From lead to client, with all that the services tell each other. */
    Future<P> convert(P person);
}
