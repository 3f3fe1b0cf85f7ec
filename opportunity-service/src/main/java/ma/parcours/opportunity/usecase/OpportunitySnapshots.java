package ma.parcours.opportunity.usecase;

import ma.parcours.code.Codes;
import ma.parcours.eligibility.ContactCard;
import ma.parcours.eligibility.ContactId;
import ma.parcours.eligibility.UnlockId;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.opportunity.Opening;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.OpportunityDetails;
import ma.parcours.opportunity.TypeBien;

/** An opportunity in the words of the event contract, and back. */
public final class OpportunitySnapshots {

    private OpportunitySnapshots() {}

    static OpportunitySnapshot of(Opportunity opportunity) {
        ContactCard contact = opportunity.contact();
        OpportunityDetails details = opportunity.details();
        TypeBien type = details.type();
        return new OpportunitySnapshot(
                opportunity.id().value(),
                opportunity.contactId().value(),
                opportunity.unlock().value(),
                opportunity.version(),
                contact.nom(),
                contact.telephone(),
                contact.ville(),
                contact.typeBien(),
                details.titre(),
                type == null ? null : type.code(),
                details.description(),
                details.montantEstime(),
                opportunity.devise(),
                details.architecteId(),
                details.dateClotureAttendue(),
                opportunity.pipelineStage().code(),
                opportunity.createdAt(),
                opportunity.createdBy());
    }

    /** As it was when it was opened; whatever happened to it since is lost with the database that knew it. */
    public static Opportunity reopened(OpportunitySnapshot told) {
        Opening opening = new Opening(
                new UnlockId(told.unlockId()),
                new ContactId(told.contactId()),
                new ContactCard(told.nom(), told.telephone(), told.ville(), told.typeBien()),
                told.createdBy(),
                told.createdAt());
        return Opportunity.open(opening, details(told));
    }

    private static OpportunityDetails details(OpportunitySnapshot told) {
        String type = told.type();
        return new OpportunityDetails(
                told.titre(),
                type == null ? null : Codes.require(TypeBien.class, type),
                told.description(),
                told.montantEstime(),
                told.architecteId(),
                told.dateClotureAttendue());
    }
}
