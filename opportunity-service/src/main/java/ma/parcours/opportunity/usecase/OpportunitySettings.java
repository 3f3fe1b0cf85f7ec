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

        /** How long an opportunity waits for a deposit that was recorded a moment ago. */
        @WithDefault("500ms")
        Duration deposit();

        /** How long a promotion waits for contact-service's answer. */
        @WithDefault("1s")
        Duration outcome();

        /** How often a waiting request looks for itself: the news may reach another replica. */
        @WithDefault("40ms")
        Duration look();
    }

    /** Asking contact-service again when it does not answer. */
    interface Watchdog {

        /** How often promotions are looked for that contact-service has not answered. */
        Duration every();

        /** How long such an answer may take before it is asked for again. */
        @WithDefault("30s")
        Duration unansweredFor();

        /** How many such answers are asked for in one transaction. */
        @WithDefault("100")
        int atOnce();
    }
}
