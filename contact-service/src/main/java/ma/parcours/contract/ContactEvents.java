package ma.parcours.contract;

import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.events.Aggregate;
import ma.parcours.rest.events.feed.OwnEvents;

/** Whose events contact-service tells. */
@ApplicationScoped
public class ContactEvents implements OwnEvents {

    @Override
    public Aggregate aggregate() {
        return Aggregate.CONTACT;
    }
}
