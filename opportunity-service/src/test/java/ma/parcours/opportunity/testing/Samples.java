package ma.parcours.opportunity.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import ma.parcours.eligibility.ContactCard;
import ma.parcours.eligibility.ContactId;
import ma.parcours.eligibility.UnlockId;
import ma.parcours.events.Ids;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.opportunity.Loss;
import ma.parcours.opportunity.Move;
import ma.parcours.opportunity.Opening;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.OpportunityDetails;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.Raison;

/** Opportunities in every state that there is. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    public static final Loss BUDGET = new Loss(Raison.BUDGET, null);

    private Samples() {}

    public static Opportunity pending() {
        Opening opening = new Opening(
                new UnlockId(UUID.randomUUID()),
                new ContactId(UUID.randomUUID()),
                new ContactCard("Amina Benali", "+212612345678", "Casablanca", "villa"),
                "salma",
                NOON);
        return Opportunity.open(opening, details("250000"));
    }

    public static Opportunity confirmed() {
        Opportunity opportunity = pending();
        opportunity.confirmed(NOON);
        return opportunity;
    }

    /** Confirmed, and moved to an open stage, or won. */
    public static Opportunity at(PipelineStage stage) {
        Opportunity opportunity = confirmed();
        switch (stage) {
            case ACOMPTE_RECU -> {}
            case ETUDE -> opportunity.move(Move.to(PipelineStage.ETUDE), NOON);
            case DEVIS -> {
                opportunity.move(Move.to(PipelineStage.ETUDE), NOON);
                opportunity.move(Move.to(PipelineStage.DEVIS), NOON);
            }
            case GAGNEE -> {
                opportunity.move(Move.to(PipelineStage.ETUDE), NOON);
                opportunity.move(Move.to(PipelineStage.DEVIS), NOON);
                opportunity.move(Move.to(PipelineStage.GAGNEE), NOON);
            }
            case PERDUE -> opportunity.move(Move.lost(BUDGET), NOON);
        }
        return opportunity;
    }

    public static Move to(PipelineStage stage) {
        return stage == PipelineStage.PERDUE ? Move.lost(BUDGET) : Move.to(stage);
    }

    public static OpportunityDetails details(String montant) {
        return new OpportunityDetails(null, null, "Cuisine et salon", new BigDecimal(montant), null, null);
    }

    /** As contact-service would echo it. */
    public static OpportunitySnapshot echo(Person person) {
        return new OpportunitySnapshot(
                Ids.opportunityOf(person.openUnlock()),
                person.id(),
                person.openUnlock(),
                0,
                person.nom(),
                "+212612345678",
                "Casablanca",
                "villa",
                "Cuisine",
                "villa",
                "Cuisine et salon",
                new BigDecimal("1234.50"),
                "MAD",
                null,
                null,
                "acompte_recu",
                NOON,
                "salma");
    }
}
