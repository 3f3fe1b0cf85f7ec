package ma.parcours.opportunity.consumption;

import java.util.Optional;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.PromotionConfirmee;
import ma.parcours.events.PromotionRefusee;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.usecase.OpportunitySnapshots;

/**
 * Contact-service's answer to a promotion.
 *
 * @param echo the opportunity as contact-service was told of it
 */
record Outcome(boolean agreed, Opportunity echo) {

    static Optional<Outcome> in(ContactEvent event) {
        if (event instanceof PromotionConfirmee confirmed) {
            return Optional.of(new Outcome(true, OpportunitySnapshots.reopened(confirmed.opportunity())));
        }
        if (event instanceof PromotionRefusee refused) {
            return Optional.of(new Outcome(false, OpportunitySnapshots.reopened(refused.opportunity())));
        }
        return Optional.empty();
    }

    OpportunityId opportunity() {
        return echo.id();
    }
}
