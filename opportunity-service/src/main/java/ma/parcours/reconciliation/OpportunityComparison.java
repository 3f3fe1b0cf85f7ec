package ma.parcours.reconciliation;

import static ma.parcours.events.EventType.PROMOTION_CONFIRMEE;
import static ma.parcours.events.EventType.PROMOTION_REFUSEE;
import static ma.parcours.reconciliation.OpportunityDivergence.ELIGIBILITY_BEHIND;
import static ma.parcours.reconciliation.OpportunityDivergence.ELIGIBILITY_DIFFERENT;
import static ma.parcours.reconciliation.OpportunityDivergence.ELIGIBILITY_MISSING;
import static ma.parcours.reconciliation.OpportunityDivergence.ELIGIBILITY_NEVER_TOLD;
import static ma.parcours.reconciliation.OpportunityDivergence.OPPORTUNITY_MISSING;
import static ma.parcours.reconciliation.OpportunityDivergence.PROMOTION_DIFFERENT;
import static ma.parcours.reconciliation.OpportunityDivergence.PROMOTION_PENDING;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.code.Codes;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.consumption.ApplyOutcomes;
import ma.parcours.opportunity.consumption.AskAgain;
import ma.parcours.rest.operation.CurrentRun;
import ma.parcours.rest.operation.Divergence;
import ma.parcours.rest.operation.reconciliation.Comparison;
import ma.parcours.rest.operation.told.ToldEvents;
import ma.parcours.rest.operation.told.TopicReading;

/**
 * What eligibilities and opportunities must agree with, and what is done where they do not: contacts are learnt again,
 * answers heard again, questions asked again. What only this service knew is lost with it, and named.
 */
@ApplicationScoped
class OpportunityComparison implements Comparison {

    private final MakeEligibilityAsTold eligibility;
    private final ToldEvents told;
    private final ApplyOutcomes outcomes;
    private final AskAgain askAgain;

    OpportunityComparison(
            MakeEligibilityAsTold eligibility, ToldEvents told, ApplyOutcomes outcomes, AskAgain askAgain) {
        this.eligibility = eligibility;
        this.told = told;
        this.outcomes = outcomes;
        this.askAgain = askAgain;
    }

    @Override
    public List<String> kinds() {
        return Codes.of(OpportunityDivergence.class);
    }

    @Override
    public Uni<Void> repair(CurrentRun run, TopicReading reading, List<Divergence> found) {
        return learnContacts(run, reading, found)
                .chain(() -> hearAnswers(run, found))
                .chain(() -> askQuestions(run, found));
    }

    private Uni<Void> learnContacts(CurrentRun run, TopicReading reading, List<Divergence> found) {
        boolean wrong = !Divergence.ids(
                        found, ELIGIBILITY_MISSING, ELIGIBILITY_BEHIND, ELIGIBILITY_DIFFERENT, ELIGIBILITY_NEVER_TOLD)
                .isEmpty();
        return wrong ? eligibility.in(run, reading) : Uni.createFrom().voidItem();
    }

    private Uni<Void> hearAnswers(CurrentRun run, List<Divergence> found) {
        return run.steps(
                Divergence.ids(found, OPPORTUNITY_MISSING, PROMOTION_DIFFERENT),
                some -> told.aboutOpportunities(some, PROMOTION_CONFIRMEE, PROMOTION_REFUSEE)
                        .chain(outcomes::toldIn));
    }

    private Uni<Void> askQuestions(CurrentRun run, List<Divergence> found) {
        return run.steps(
                Divergence.ids(found, PROMOTION_PENDING),
                some -> askAgain.about(some.stream().map(OpportunityId::new).toList()));
    }
}
