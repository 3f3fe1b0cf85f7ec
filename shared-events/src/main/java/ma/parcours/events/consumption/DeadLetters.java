package ma.parcours.events.consumption;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** The counter {@code dead_letters}: the records that were given up since the start of the service. */
@Startup // shown from the start: what is first seen at 1 is no increase
@ApplicationScoped
public class DeadLetters {

    private final Counter givenUp;

    DeadLetters(MeterRegistry registry) {
        this.givenUp = registry.counter("dead.letters");
    }

    public void givenUp() {
        givenUp.increment();
    }
}
