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

    Guard guard();

    /** The publishing of the outbox. */
    interface Relay {

        /** Whether the service publishes its outbox itself: not where Debezium does. */
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

        /** The pause before the first repetition. */
        @WithDefault("100ms")
        Duration first();

        /** The longest pause: each is twice the one before. */
        @WithDefault("3s")
        Duration longest();
    }

    /** The guard against a database that was restored. */
    interface Guard {

        /** How often is noted up to where the database holds the topics: after a restart so much is looked at again. */
        @WithDefault("5s")
        Duration noteEvery();

        /** How long a request waits while the guard looks before it is told to come back. */
        @WithDefault("5s")
        Duration patience();
    }
}
