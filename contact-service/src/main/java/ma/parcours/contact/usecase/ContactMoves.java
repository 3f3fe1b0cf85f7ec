package ma.parcours.contact.usecase;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import ma.parcours.contact.ContactAction;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.StatusChange;
import ma.parcours.events.outbox.AfterCommit;
import ma.parcours.timeline.Kind;

/** The counter {@code contact_moves}: the moves along the workflow that were committed, by where from and where to. */
@Startup // shown from the start: what is first seen at 1 is no increase
@ApplicationScoped
public class ContactMoves {

    private static final String LEAD = "lead";
    private static final String WALK_IN = "walk_in";

    private final MeterRegistry registry;

    ContactMoves(MeterRegistry registry) {
        this.registry = registry;
        Stream.of(LEAD, WALK_IN).forEach(origin -> counter(origin, ContactStatus.QUALIFIE));
        for (ContactStatus from : ContactStatus.values()) {
            Stream.of(ContactAction.values())
                    .flatMap(action -> from.destinations(action).stream())
                    .forEach(to -> counter(from.code(), to));
        }
    }

    /** In the move's own transaction. */
    public void made(StatusChange change) {
        AfterCommit.run(counter(change.from().code(), change.to())::increment);
    }

    /** In the arrival's own transaction. */
    public void arrived(Kind how, ContactStatus at) {
        AfterCommit.run(counter(how == Kind.LEAD_CONVERTI ? LEAD : WALK_IN, at)::increment);
    }

    private Counter counter(String from, ContactStatus to) {
        return registry.counter("contact.moves", "from", from, "to", to.code());
    }
}
