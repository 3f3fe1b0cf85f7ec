package ma.parcours.opportunity.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may set about opportunities. */
@ConfigMapping(prefix = "parcours.opportunity")
public interface OpportunitySettings {

    Patience patience();

    Watchdog watchdog();

    /** How long a request waits for what is on its way over Kafka. */
    interface Patience {

        /** For a deposit that was recorded a moment ago. */
        @WithDefault("500ms")
        Duration deposit();

        /** For contact-service's answer to a promotion. */
        @WithDefault("1s")
        Duration outcome();

        /** How often a waiting request looks for itself: the news may reach another replica. */
        @WithDefault("40ms")
        Duration look();
    }

    /** Asking contact-service again when it does not answer. */
    interface Watchdog {

        Duration every();

        /** How long an answer may take before it is asked for again. */
        @WithDefault("30s")
        Duration unansweredFor();

        /** How many are asked for in one transaction. */
        @WithDefault("100")
        int atOnce();
    }
}
