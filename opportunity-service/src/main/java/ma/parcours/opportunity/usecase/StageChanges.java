package ma.parcours.opportunity.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.StageChange;

/** The ways that opportunities have gone. */
@ApplicationScoped
public class StageChanges implements PanacheRepositoryBase<StageChange, UUID> {

    /** From the beginning on. */
    Uni<List<StageChange>> of(OpportunityId opportunity) {
        return list("opportunityId", Sort.by("at", "id"), opportunity.value());
    }
}
