package ma.parcours.opportunity.consumption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.Promotion;
import ma.parcours.opportunity.usecase.Announcements;
import ma.parcours.opportunity.usecase.Opportunities;
import org.jboss.logging.Logger;

/** Asks contact-service once more whether opportunities hold that it has not answered for. */
@ApplicationScoped
public class AskAgain {

    private static final Logger LOG = Logger.getLogger(AskAgain.class);

    private final Opportunities opportunities;
    private final Announcements announcements;
    private final Clock clock;

    AskAgain(Opportunities opportunities, Announcements announcements, Clock clock) {
        this.opportunities = opportunities;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** In the caller's transaction; those that were answered in the meantime are left alone. */
    public Uni<Void> about(List<OpportunityId> ids) {
        return opportunities.locked(ids).chain(this::aboutLocked);
    }

    /** Those that the caller's transaction has locked. */
    Uni<Void> aboutLocked(List<Opportunity> unanswered) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Opportunity opportunity : unanswered) {
            if (opportunity.promotion() == Promotion.EN_ATTENTE) {
                all = all.chain(() -> ask(opportunity));
            }
        }
        return all;
    }

    private Uni<Void> ask(Opportunity opportunity) {
        LOG.warnf("no answer, asked again opportunity=%s", opportunity.id().value());
        opportunity.askedAgain(clock.instant());
        return announcements.clientPromoted(opportunity);
    }
}
