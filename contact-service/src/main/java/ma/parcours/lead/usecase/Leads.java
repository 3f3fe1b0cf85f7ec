package ma.parcours.lead.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import ma.parcours.lead.Lead;
import ma.parcours.lead.LeadId;
import ma.parcours.rest.problem.NotFound;

/** The leads that there are. */
@ApplicationScoped
public class Leads implements PanacheRepositoryBase<Lead, UUID> {

    /** To look at; fails with {@link NotFound}. */
    Uni<Lead> known(LeadId id) {
        return findById(id.value()).onItem().ifNull().failWith(NotFound::new);
    }

    /**
     * To change: nobody else does until the transaction ends; fails with {@link NotFound}, and with a stale version if
     * the lead is not as expected.
     */
    Uni<Lead> locked(LeadTarget target) {
        return findById(target.lead().value(), LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .invoke(lead -> target.expected().mustHoldFor(lead.version()));
    }
}
