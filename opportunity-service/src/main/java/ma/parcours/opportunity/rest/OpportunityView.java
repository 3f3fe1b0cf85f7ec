package ma.parcours.opportunity.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.parcours.eligibility.ContactCard;
import ma.parcours.opportunity.Loss;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.OpportunityDetails;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.Promotion;
import ma.parcours.opportunity.Raison;
import ma.parcours.opportunity.TypeBien;
import ma.parcours.rest.condition.Versioned;
import org.jspecify.annotations.Nullable;

/** An opportunity as it is answered, with where it may move now. */
public record OpportunityView(
        UUID id,
        UUID contactId,
        UUID unlockId,
        ContactCard contact,
        @Nullable String titre,
        @Nullable TypeBien type,
        String description,
        BigDecimal montantEstime,
        String devise,
        @Nullable UUID architecteId,
        @Nullable LocalDate dateClotureAttendue,
        PipelineStage pipelineStage,
        List<PipelineStage> allowedStages,
        @Nullable Raison raison,
        @Nullable String commentaire,
        Promotion promotion,
        long version,
        Instant createdAt,
        String createdBy,
        Instant updatedAt)
        implements Versioned {

    static OpportunityView of(Opportunity opportunity) {
        OpportunityDetails details = opportunity.details();
        return new OpportunityView(
                opportunity.id().value(),
                opportunity.contactId().value(),
                opportunity.unlock().value(),
                opportunity.contact(),
                details.titre(),
                details.type(),
                details.description(),
                details.montantEstime(),
                opportunity.devise(),
                details.architecteId(),
                details.dateClotureAttendue(),
                opportunity.pipelineStage(),
                opportunity.allowedStages(),
                opportunity.loss().map(Loss::raison).orElse(null),
                opportunity.loss().map(Loss::commentaire).orElse(null),
                opportunity.promotion(),
                opportunity.version(),
                opportunity.createdAt(),
                opportunity.createdBy(),
                opportunity.updatedAt());
    }
}
