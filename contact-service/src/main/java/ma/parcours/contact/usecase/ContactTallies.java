package ma.parcours.contact.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.contact.ContactTally;
import ma.parcours.contact.Tag;
import ma.parcours.rest.access.Sight;
import ma.parcours.rest.paging.Where;

/** What the database counts while it changes: to ask costs the same however many contacts there are. */
@ApplicationScoped
public class ContactTallies implements PanacheRepositoryBase<ContactTally, Long> {

    /** Few rows of the many that changes have left. */
    Uni<?> fold() {
        return getSession()
                .chain(session ->
                        session.createNativeQuery("call fold_tallies()").executeUpdate());
    }

    Uni<Long> total(Where filter) {
        String hql = "select coalesce(sum(contacts), 0) from ContactTally where " + filter.hql();
        return getSession().chain(session -> {
            var query = session.createSelectionQuery(hql, Long.class);
            filter.parameters().forEach(query::setParameter);
            return query.getSingleResult();
        });
    }

    /** Rows of a value of the path and how many contacts have it. */
    Uni<List<Object[]>> countedBy(String path, Where filter) {
        String hql =
                "select %s, sum(contacts) from ContactTally where %s group by %s".formatted(path, filter.hql(), path);
        return getSession().chain(session -> {
            var query = session.createSelectionQuery(hql, Object[].class);
            filter.parameters().forEach(query::setParameter);
            return query.getResultList();
        });
    }

    /** Rows of status, stage lost from, how many contacts stand there, and how many of them were ever promoted. */
    public Uni<List<Object[]>> countedByStanding() {
        String hql = """
                select status, lostFrom, sum(contacts), sum(case when tag = :client then contacts else 0 end)
                from ContactTally group by status, lostFrom
                """;
        return getSession()
                .chain(session -> session.createSelectionQuery(hql, Object[].class)
                        .setParameter("client", Tag.CLIENT)
                        .getResultList());
    }

    /** Where the contacts live that are seen: the towns of most of them, those of equally many by name. */
    Uni<List<VilleCount>> villes(Sight sight, int atMost) {
        Where seen = sight.within(Where.everything(), "architecteId");
        String hql = """
                select ville, sum(contacts) from VilleTally where %s
                group by ville having sum(contacts) > 0 order by sum(contacts) desc, ville
                """.formatted(seen.hql());
        return getSession().chain(session -> {
            var query = session.createSelectionQuery(hql, VilleCount.class);
            seen.parameters().forEach(query::setParameter);
            return query.setMaxResults(atMost).getResultList();
        });
    }
}
