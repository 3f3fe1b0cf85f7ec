package ma.parcours.promotion.consumption;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.timeline.Fact;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.usecase.Journal;
import org.jspecify.annotations.Nullable;

/** What a promotion is to the timeline. */
@ApplicationScoped
public class PromotionFacts {

    private final Journal journal;

    PromotionFacts(Journal journal) {
        this.journal = journal;
    }

    public Fact opened(OpportunitySnapshot opportunity) {
        String told = journal.text(new Opened(
                opportunity.opportunityId(),
                opportunity.titre(),
                opportunity.description(),
                opportunity.montantEstime(),
                opportunity.devise()));
        return new Fact(Kind.OPPORTUNITE_CREEE, null, opportunity.pipelineStage(), told);
    }

    /** The stages as their codes. */
    public Fact promoted(String from, String to, UUID opportunity, UUID unlock) {
        return new Fact(Kind.CLIENT_PROMU, from, to, journal.text(new Promoted(opportunity, unlock)));
    }

    public Fact refused(UUID opportunity, UUID unlock, String reason) {
        return new Fact(Kind.PROMOTION_REFUSEE, null, null, journal.text(new NotPromoted(opportunity, unlock, reason)));
    }

    private record Promoted(UUID opportunityId, UUID unlockId) {}

    private record NotPromoted(UUID opportunityId, UUID unlockId, String reason) {}

    private record Opened(
            UUID opportunityId, @Nullable String titre, String description, BigDecimal montantEstime, String devise) {}
}
