package ma.parcours.opportunity.consumption;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.usecase.Announcements;
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
    private final Announcements announcements;
    private final OpportunitySettings.Watchdog settings;
    private final Clock clock;

    Watchdog(
            Transactions transactions,
            Opportunities opportunities,
            Announcements announcements,
            OpportunitySettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.announcements = announcements;
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
        Instant now = clock.instant();
        return opportunities
                .unansweredSince(now.minus(settings.unansweredFor()), settings.atOnce())
                .chain(unanswered -> askAgain(unanswered, now));
    }

    private Uni<Void> askAgain(List<Opportunity> unanswered, Instant now) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Opportunity opportunity : unanswered) {
            all = all.chain(() -> askAgain(opportunity, now));
        }
        return all;
    }

    private Uni<Void> askAgain(Opportunity opportunity, Instant now) {
        LOG.warnf("no answer, asked again opportunity=%s", opportunity.id().value());
        opportunity.askedAgain(now);
        return announcements.clientPromoted(opportunity);
    }
}
