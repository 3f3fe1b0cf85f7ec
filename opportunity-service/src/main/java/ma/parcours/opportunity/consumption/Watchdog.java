package ma.parcours.opportunity.consumption;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.opportunity.usecase.Opportunities;
import ma.parcours.opportunity.usecase.OpportunitySettings;
import org.jboss.logging.Logger;

/**
 * Asks contact-service again for an answer that does not come.
 *
 * <p>Without it an opportunity whose question or answer went to the dead letters would be {@code en_attente} for ever.
 */
@ApplicationScoped
class Watchdog {

    private static final Logger LOG = Logger.getLogger(Watchdog.class);

    private final Transactions transactions;
    private final Opportunities opportunities;
    private final AskAgain askAgain;
    private final OpportunitySettings.Watchdog settings;
    private final Clock clock;

    Watchdog(
            Transactions transactions,
            Opportunities opportunities,
            AskAgain askAgain,
            OpportunitySettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.askAgain = askAgain;
        this.settings = settings.watchdog();
        this.clock = clock;
    }

    /** A look that fails is not repeated: the next one is due soon. */
    @Scheduled(
            every = "{parcours.opportunity.watchdog.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return transactions
                .handling(this::askAgain)
                .onFailure()
                .invoke(failure -> LOG.warnf("the watchdog could not look: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> askAgain() {
        Instant deadline = clock.instant().minus(settings.unansweredFor());
        return opportunities.unansweredSince(deadline, settings.atOnce()).chain(askAgain::aboutLocked);
    }
}
