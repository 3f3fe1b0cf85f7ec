package ma.parcours.opportunity.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.opportunity.OpportunityTally;
import ma.parcours.rest.paging.Where;

/** What the database counts while it changes: to ask costs the same however many opportunities there are. */
@ApplicationScoped
class OpportunityTallies implements PanacheRepositoryBase<OpportunityTally, Long> {

    /** Few rows of the many that changes have left. */
    Uni<?> fold() {
        return getSession()
                .chain(session ->
                        session.createNativeQuery("call fold_tallies()").executeUpdate());
    }

    Uni<Long> total(Where filter) {
        String hql = "select coalesce(sum(opportunities), 0) from OpportunityTally where " + filter.hql();
        return getSession().chain(session -> {
            var query = session.createSelectionQuery(hql, Long.class);
            filter.parameters().forEach(query::setParameter);
            return query.getSingleResult();
        });
    }

    /** Rows of stage and how many opportunities are there. */
    Uni<List<Object[]>> countedByStage() {
        return getSession()
                .chain(session -> session.createSelectionQuery(
                                "select pipelineStage, sum(opportunities) from OpportunityTally group by pipelineStage",
                                Object[].class)
                        .getResultList());
    }
}
