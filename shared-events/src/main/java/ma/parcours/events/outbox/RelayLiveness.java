package ma.parcours.events.outbox;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Asks for a restart if the relay hangs; not because PostgreSQL or Kafka is away, which a restart does not mend. */
@Liveness
class RelayLiveness implements HealthCheck {

    private final OutboxRelay relay;

    RelayLiveness(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox-relay").status(relay.isAlive()).build();
    }
}
