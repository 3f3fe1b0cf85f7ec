package ma.parcours.opportunity.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.parcours.eligibility.ContactCard;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.Promotion;
import ma.parcours.opportunity.TypeBien;
import ma.parcours.rest.contract.Contract;

/** The opportunity that the contract tells of, at several moments of its life. */
final class OpportunityExamples {

    static final NewOpportunity NEW = new NewOpportunity(
            "Villa Bennani",
            TypeBien.VILLA,
            "Rénovation complète d’une villa de 320 m², piscine comprise.",
            new BigDecimal("385000.00"),
            UUID.fromString("0192e0c4-1a2b-7d4c-9f3e-6a5b4c3d2e1f"),
            LocalDate.parse("2026-06-30"));

    static final List<StageChangeView> HISTORY = List.of(
            new StageChangeView(
                    null,
                    PipelineStage.ACOMPTE_RECU,
                    null,
                    null,
                    "amina",
                    Instant.parse("2026-03-09T16:05:11.020000Z"),
                    259_200L),
            new StageChangeView(
                    PipelineStage.ACOMPTE_RECU,
                    PipelineStage.ETUDE,
                    null,
                    null,
                    "yasmine",
                    Instant.parse("2026-03-12T16:05:11.020000Z"),
                    null));

    private static final ContactCard CONTACT = new ContactCard("Salma Bennani", "+212661234567", "Casablanca", "villa");

    private OpportunityExamples() {}

    static OpportunityView at(PipelineStage stage, Promotion promotion, long version) {
        return new OpportunityView(
                UUID.fromString("5d0c1b7e-3f52-5a86-9c41-7e2f8a9b0c1d"),
                UUID.fromString(Contract.SOME_ID),
                UUID.fromString("0192f3b2-9e05-7f10-8a9b-0c1d2e3f4a5b"),
                CONTACT,
                NEW.titre(),
                NEW.type(),
                NEW.description(),
                NEW.montantEstime(),
                "MAD",
                NEW.architecteId(),
                NEW.dateClotureAttendue(),
                stage,
                promotion == Promotion.CONFIRMEE ? stage.destinations() : List.of(),
                null,
                null,
                promotion,
                version,
                Instant.parse("2026-03-09T16:05:11.020000Z"),
                "amina",
                Instant.parse("2026-03-12T16:05:11.020000Z"));
    }
}
