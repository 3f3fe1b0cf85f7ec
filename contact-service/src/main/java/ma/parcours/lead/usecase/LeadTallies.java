package ma.parcours.lead.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.lead.LeadTally;
import ma.parcours.lead.Statut;
import ma.parcours.rest.paging.Where;

/** What the database counts while it changes: to ask costs the same however many leads there are. */
@ApplicationScoped
public class LeadTallies implements PanacheRepositoryBase<LeadTally, Long> {

    Uni<Long> total(Where filter) {
        String hql = "select coalesce(sum(leads), 0) from LeadTally where " + filter.hql();
        return getSession().chain(session -> {
            var query = session.createSelectionQuery(hql, Long.class);
            filter.parameters().forEach(query::setParameter);
            return query.getSingleResult();
        });
    }

    /** Rows of statut and how many leads have it. */
    Uni<List<Object[]>> countedByStatut() {
        return getSession()
                .chain(session -> session.createSelectionQuery(
                                "select statut, sum(leads) from LeadTally group by statut", Object[].class)
                        .getResultList());
    }

    /** How many have not become a contact. */
    public Uni<Long> waiting() {
        return total(Where.everything().and("statut <> :converti", "converti", Statut.CONVERTI));
    }
}
