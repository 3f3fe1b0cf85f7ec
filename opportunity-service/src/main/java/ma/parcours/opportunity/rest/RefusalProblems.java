package ma.parcours.opportunity.rest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.OpportunityRefusal;
import ma.parcours.opportunity.OpportunityRefusal.AcompteDejaUtilise;
import ma.parcours.opportunity.OpportunityRefusal.AcompteRequis;
import ma.parcours.opportunity.OpportunityRefusal.ContactPerdu;
import ma.parcours.opportunity.OpportunityRefusal.MoveRefused;
import ma.parcours.opportunity.OpportunityRefusal.PromotionPending;
import ma.parcours.opportunity.OpportunityRefusal.PromotionRefused;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.rest.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The one place where a refusal of this service becomes a problem. */
final class RefusalProblems implements OpportunityRefusal.Cases<Problem> {

    private static final RefusalProblems CASES = new RefusalProblems();

    /** What is not known here yet may be on its way. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    /** The contact's actions that lead towards a deposit that is not used yet, by the contact's status. */
    private static final Map<String, String> WAY_OUT = Map.of(
            "qualifie", "prise-de-besoin",
            "prise_de_besoin", "acompte-recu",
            "client", "new-project",
            "perdu", "reactivate");

    private RefusalProblems() {}

    static Problem of(OpportunityRefusal refusal) {
        return refusal.match(CASES);
    }

    @Override
    public Problem acompteRequis(AcompteRequis refusal) {
        return opening(OpportunityProblem.ACOMPTE_REQUIS, refusal.contactStatus());
    }

    @Override
    public Problem acompteDejaUtilise(AcompteDejaUtilise refusal) {
        OpportunityId opportunity = refusal.opportunity();
        return opening(OpportunityProblem.ACOMPTE_DEJA_UTILISE, refusal.contactStatus())
                .with("opportunity", opportunity == null ? null : OpportunityProblems.PATH + opportunity.value());
    }

    @Override
    public Problem contactPerdu(ContactPerdu refusal) {
        return opening(OpportunityProblem.CONTACT_PERDU, "perdu");
    }

    @Override
    public Problem promotionPending(PromotionPending refusal) {
        return move(OpportunityProblem.PROMOTION_EN_ATTENTE, refusal.stage(), List.of())
                .retryAfter(RETRY_AFTER);
    }

    @Override
    public Problem promotionRefused(PromotionRefused refusal) {
        return move(OpportunityProblem.CONTACT_PERDU, refusal.stage(), List.of());
    }

    @Override
    public Problem moveRefused(MoveRefused refusal) {
        return move(
                OpportunityProblem.DEPLACEMENT_REFUSE, refusal.from(), refusal.allowed(), refusal.from(), refusal.to());
    }

    private static Problem opening(OpportunityProblem type, @Nullable String contactStatus) {
        String wayOut = contactStatus == null ? null : WAY_OUT.get(contactStatus);
        return Problem.of(type)
                .with("currentStatus", contactStatus)
                .with("required", List.of("acompte_recu"))
                .with("allowedActions", wayOut == null ? List.of() : List.of(wayOut))
                .retryAfter(RETRY_AFTER);
    }

    private static Problem move(
            OpportunityProblem type, PipelineStage stage, List<PipelineStage> allowed, Object... arguments) {
        return Problem.of(type, arguments).with("currentStage", stage).with("allowedStages", allowed);
    }
}
