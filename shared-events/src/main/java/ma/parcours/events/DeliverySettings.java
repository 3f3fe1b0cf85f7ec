package ma.parcours.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may set about delivery. */
@ConfigMapping(prefix = "parcours.delivery")
public interface DeliverySettings {

    Relay relay();

    Requests requests();

    Retry retry();

    /** The publishing of the outbox. */
    interface Relay {

        /** Off where Debezium reads the outbox instead. */
        @WithDefault("true")
        boolean enabled();

        /** How long an event that nobody nudged for may lie: those of the other replicas. */
        @WithDefault("50ms")
        Duration pollInterval();

        /** How often a replica that does not lead asks whether it may. */
        @WithDefault("250ms")
        Duration candidacyInterval();

        /** How many events are under way to Kafka at once. */
        @WithDefault("500")
        int batchSize();
    }

    /** The share of the database's connections that HTTP requests may take. */
    interface Requests {

        /** Transactions of requests at once; the pool must be larger by what the event handlers need. */
        @WithDefault("14")
        int concurrency();

        /** How long a request waits for its turn before it is told to come back. */
        @WithDefault("5s")
        Duration patience();
    }

    /** The repetition of what failed for a passing reason. */
    interface Retry {

        @WithDefault("100ms")
        Duration first();

        /** The pause doubles up to this. */
        @WithDefault("3s")
        Duration longest();
    }
}
