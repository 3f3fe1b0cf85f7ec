package ma.parcours.opportunity.rest;

import io.quarkus.security.ForbiddenException;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import ma.parcours.opportunity.Loss;
import ma.parcours.opportunity.Move;
import ma.parcours.opportunity.OpportunityDetails;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.Raison;
import ma.parcours.opportunity.TypeBien;
import ma.parcours.opportunity.usecase.OpportunityRevision;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.json.Amount;
import ma.parcours.rest.json.LongText;
import ma.parcours.rest.json.MergePatch;
import ma.parcours.rest.json.Text;
import ma.parcours.rest.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** What may be written about an opportunity; a stage in it is a move. */
@CoherentMove
public record OpportunityFields(
        @Text @Nullable String titre,
        @Nullable TypeBien type,
        @NotNull @LongText String description,
        @NotNull @Amount BigDecimal montantEstime,
        @Nullable UUID architecteId,
        @Nullable LocalDate dateClotureAttendue,
        @Nullable PipelineStage pipelineStage,
        @Nullable Raison raison,
        @LongText @Nullable String commentaire) {

    private static final Set<String> OF_A_MOVE = Set.of("pipelineStage", "raison", "commentaire");

    private static OpportunityFields of(OpportunityDetails details) {
        return new OpportunityFields(
                details.titre(),
                details.type(),
                details.description(),
                details.montantEstime(),
                details.architecteId(),
                details.dateClotureAttendue(),
                null,
                null,
                null);
    }

    /** Whoever may move an opportunity but not sell writes no more than where it goes and why. */
    static void mustBeWritableBy(Caller caller, MergePatch<OpportunityFields> patch) {
        if (!caller.may(Right.SELL) && !OF_A_MOVE.containsAll(patch.fields())) {
            throw new ForbiddenException();
        }
    }

    /** The fields after the patch; it cannot take the stage away. */
    static OpportunityRevision revision(MergePatch<OpportunityFields> patch, OpportunityDetails current) {
        OpportunityFields patched = patch.applyTo(of(current));
        if (patch.mentions("pipelineStage") && patched.pipelineStage() == null) {
            throw InvalidRequest.because("pipelineStage", "stage-required");
        }
        return patched.revision();
    }

    private OpportunityRevision revision() {
        return new OpportunityRevision(
                new OpportunityDetails(titre, type, description, montantEstime, architecteId, dateClotureAttendue),
                move());
    }

    private @Nullable Move move() {
        if (pipelineStage == null) {
            return null;
        }
        return raison == null ? Move.to(pipelineStage) : Move.lost(new Loss(raison, commentaire));
    }
}
