package ma.parcours.rest.events.feed;

import ma.parcours.events.Aggregate;

/** Whose events the service tells; each service has one. */
public interface OwnEvents {

    Aggregate aggregate();
}
