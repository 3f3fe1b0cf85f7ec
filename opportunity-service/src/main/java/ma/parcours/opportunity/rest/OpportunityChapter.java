package ma.parcours.opportunity.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.OpportunityRefusal.AcompteDejaUtilise;
import ma.parcours.opportunity.OpportunityRefusal.AcompteRequis;
import ma.parcours.opportunity.OpportunityRefusal.ContactPerdu;
import ma.parcours.opportunity.OpportunityRefusal.MoveRefused;
import ma.parcours.opportunity.OpportunityRefusal.PromotionPending;
import ma.parcours.opportunity.OpportunityRefusal.PromotionRefused;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.Promotion;
import ma.parcours.opportunity.Raison;
import ma.parcours.rest.contract.Chapter;
import ma.parcours.rest.contract.Contract;
import ma.parcours.rest.contract.DescribedOperation;
import ma.parcours.rest.paging.Page;

/** What the contract says about opportunities. */
public final class OpportunityChapter {

    private static final OpportunityView OPPORTUNITY =
            OpportunityExamples.at(PipelineStage.ETUDE, Promotion.CONFIRMEE, 2);

    private static final OpportunityId OTHER = new OpportunityId(UUID.fromString(Contract.SOME_ID));

    private OpportunityChapter() {}

    public static Chapter chapter() {
        return new Chapter(
                "Opportunities",
                "A project that a deposit has unlocked, on its way to being won or lost.",
                List.of(open(), listOfContact(), list(), show(), revise(), history()));
    }

    private static DescribedOperation open() {
        return DescribedOperation.of(
                        ContactOpportunitiesResource.class,
                        "open",
                        "openOpportunity",
                        "Opens the opportunity that the contact’s deposit unlocks.")
                .asks("complet", OpportunityExamples.NEW)
                .asks(
                        "minimal",
                        Map.of("description", "Rénovation d’un studio.", "montantEstime", new BigDecimal("80000")))
                .answers(201, OpportunityExamples.at(PipelineStage.ACOMPTE_RECU, Promotion.CONFIRMEE, 1))
                .answers(202, OpportunityExamples.at(PipelineStage.ACOMPTE_RECU, Promotion.EN_ATTENTE, 0))
                .refuses(
                        RefusalProblems.of(new AcompteRequis("prise_de_besoin")),
                        RefusalProblems.of(new AcompteDejaUtilise("client", OTHER)),
                        RefusalProblems.of(new ContactPerdu()))
                .answeredAnew();
    }

    private static DescribedOperation listOfContact() {
        return DescribedOperation.of(
                        ContactOpportunitiesResource.class,
                        "list",
                        "listContactOpportunities",
                        "Lists the opportunities of a contact; of one that is not known here there are none.")
                .reads(OpportunityQuery.parametersOfContact())
                .answers(200, new Page<>(List.of(OPPORTUNITY), null, null));
    }

    private static DescribedOperation list() {
        return DescribedOperation.of(
                        OpportunitiesResource.class, "list", "listOpportunities", "Finds opportunities, page by page.")
                .reads(OpportunityQuery.parametersOfList())
                .answers(200, new Page<>(List.of(OPPORTUNITY), null, 1L));
    }

    private static DescribedOperation show() {
        return DescribedOperation.of(OpportunitiesResource.class, "show", "showOpportunity", "Shows an opportunity.")
                .answers(200, OPPORTUNITY);
    }

    private static DescribedOperation revise() {
        return DescribedOperation.of(
                        OpportunitiesResource.class,
                        "revise",
                        "reviseOpportunity",
                        "Corrects an opportunity; a stage among the fields moves it.")
                .asks("deplacer", Map.of("pipelineStage", PipelineStage.DEVIS))
                .asks("perdre", Map.of("pipelineStage", PipelineStage.PERDUE, "raison", Raison.BUDGET))
                .asks("corriger", Map.of("montantEstime", new BigDecimal("420000.50"), "titre", "Villa Anfa"))
                .answers(200, OPPORTUNITY)
                .refuses(
                        RefusalProblems.of(new MoveRefused(
                                PipelineStage.ACOMPTE_RECU,
                                PipelineStage.GAGNEE,
                                PipelineStage.ACOMPTE_RECU.destinations())),
                        RefusalProblems.of(new PromotionPending(PipelineStage.ACOMPTE_RECU)),
                        RefusalProblems.of(new PromotionRefused(PipelineStage.PERDUE)))
                .refusesField("pipelineStage", "stage-required");
    }

    private static DescribedOperation history() {
        return DescribedOperation.of(
                        OpportunitiesResource.class,
                        "history",
                        "showHistory",
                        "Shows where an opportunity has stood, from the beginning on.")
                .answers(200, new Page<>(OpportunityExamples.HISTORY, null, null));
    }
}
