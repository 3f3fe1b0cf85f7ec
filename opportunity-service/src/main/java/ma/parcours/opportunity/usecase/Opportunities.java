package ma.parcours.opportunity.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.parcours.eligibility.ContactId;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.Promotion;
import ma.parcours.rest.access.Sight;
import ma.parcours.rest.problem.NotFound;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;

/** The opportunities that there are. */
@ApplicationScoped
public class Opportunities implements PanacheRepositoryBase<Opportunity, UUID> {

    /** To look at; fails with {@link NotFound}. */
    public Uni<Opportunity> known(OpportunityId id) {
        return findById(id.value()).onItem().ifNull().failWith(NotFound::new);
    }

    /** To look at for somebody who may not see everything; what they do not see is not found. */
    Uni<Opportunity> seen(OpportunityId id, Sight sight) {
        return known(id)
                .invoke(opportunity -> sight.mustCover(opportunity.details().architecteId()));
    }

    /**
     * To change: nobody else does until the transaction ends; fails with {@link NotFound}, and with a stale version if
     * the opportunity is not as expected.
     */
    Uni<Opportunity> locked(Target target) {
        return findById(target.opportunity().value(), LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .invoke(found -> target.sight().mustCover(found.details().architecteId()))
                .invoke(found -> target.expected().mustHoldFor(found.version()));
    }

    /** To change, all at once and in the order of their ids, so that two replicas with the same ones cannot deadlock. */
    public Uni<List<Opportunity>> locked(Collection<OpportunityId> ids) {
        return find(
                        "id in ?1",
                        Sort.by("id"),
                        ids.stream().map(OpportunityId::value).toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Which of these there are. */
    public Uni<Set<OpportunityId>> known(Collection<OpportunityId> ids) {
        return getSession()
                .chain(session -> session.createSelectionQuery(
                                "select id from Opportunity where id in :ids", UUID.class)
                        .setParameter(
                                "ids", ids.stream().map(OpportunityId::value).toList())
                        .getResultList())
                .map(found -> found.stream().map(OpportunityId::new).collect(Collectors.toSet()));
    }

    /** The newest opportunity of a contact; null when it has none. */
    Uni<@Nullable Opportunity> newestOf(ContactId contact) {
        return find("contactId", Sort.descending("createdAt", "id"), contact.value())
                .firstResult();
    }

    /** How many wait for contact-service's answer, and since when the oldest does; an index holds only these. */
    Uni<Object[]> pending() {
        return getSession()
                .chain(session -> session.createSelectionQuery(
                                "select count(*), min(createdAt) from Opportunity where promotion = :pending",
                                Object[].class)
                        .setParameter("pending", Promotion.EN_ATTENTE)
                        .getSingleResult());
    }

    /** To be asked for again; those that another replica is about to ask for are passed over. */
    public Uni<List<Opportunity>> unansweredSince(Instant deadline, int atMost) {
        return getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Opportunity where promotion = :pending and announcedAt < :deadline order by announcedAt",
                                Opportunity.class)
                        .setParameter("pending", Promotion.EN_ATTENTE)
                        .setParameter("deadline", deadline)
                        .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                        .setMaxResults(atMost)
                        .getResultList());
    }
}
