package ma.parcours.opportunity.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.events.Ids;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.StageChange;

/** Puts opportunities into the world: each once, however many try at the same time. */
@ApplicationScoped
public class NewOpportunities {

    /** Waits for whoever is about to add the same one; then sees it, and adds nothing. */
    private static final String INSERT_ONCE = """
            insert into Opportunity
              (id, version, contactId, unlockId, promotion, announcedAt,
               contact.nom, contact.telephone, contact.ville, contact.typeBien,
               details.titre, details.type, details.description, details.montantEstime, details.architecteId,
               details.dateClotureAttendue, devise, pipelineStage, createdAt, createdBy, updatedAt)
            values
              (:id, 0, :contactId, :unlockId, :promotion, :createdAt,
               :nom, :telephone, :ville, :typeBien,
               :titre, :type, :description, :montantEstime, :architecteId,
               :dateClotureAttendue, :devise, :pipelineStage, :createdAt, :createdBy, :createdAt)
            on conflict do nothing
            """;

    private final Opportunities opportunities;
    private final StageChanges stageChanges;

    NewOpportunities(Opportunities opportunities, StageChanges stageChanges) {
        this.opportunities = opportunities;
        this.stageChanges = stageChanges;
    }

    /** Answers whether it was added, with the beginning of its history; if not, it was there. */
    public Uni<Boolean> addIfAbsent(Opportunity opportunity) {
        return insert(opportunity)
                .map(rows -> rows == 1)
                .call(added -> added ? begin(opportunity) : Uni.createFrom().voidItem());
    }

    private Uni<Void> begin(Opportunity opportunity) {
        return stageChanges.add(List.of(StageChange.opened(Ids.next(), opportunity)));
    }

    private Uni<Integer> insert(Opportunity opportunity) {
        var contact = opportunity.contact();
        var details = opportunity.details();
        return opportunities
                .getSession()
                .chain(session -> session.createMutationQuery(INSERT_ONCE)
                        .setParameter("id", opportunity.id().value())
                        .setParameter("contactId", opportunity.contactId().value())
                        .setParameter("unlockId", opportunity.unlock().value())
                        .setParameter("promotion", opportunity.promotion())
                        .setParameter("nom", contact.nom())
                        .setParameter("telephone", contact.telephone())
                        .setParameter("ville", contact.ville())
                        .setParameter("typeBien", contact.typeBien())
                        .setParameter("titre", details.titre())
                        .setParameter("type", details.type())
                        .setParameter("description", details.description())
                        .setParameter("montantEstime", details.montantEstime())
                        .setParameter("architecteId", details.architecteId())
                        .setParameter("dateClotureAttendue", details.dateClotureAttendue())
                        .setParameter("devise", opportunity.devise())
                        .setParameter("pipelineStage", opportunity.pipelineStage())
                        .setParameter("createdAt", opportunity.createdAt())
                        .setParameter("createdBy", opportunity.createdBy())
                        .executeUpdate());
    }
}
