package ma.parcours.rest;

import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.events.Aggregate;
import ma.parcours.rest.events.feed.OwnEvents;

/** Whose events the sample tells. */
@ApplicationScoped
public class SampleEvents implements OwnEvents {

    @Override
    public Aggregate aggregate() {
        return Aggregate.CONTACT;
    }
}
