package ma.parcours.contact.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactId;
import ma.parcours.rest.access.Sight;
import ma.parcours.rest.paging.Where;
import ma.parcours.rest.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The contacts that there are. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    /** To look at; fails with {@link NotFound}. */
    public Uni<Contact> known(ContactId id) {
        return findById(id.value()).onItem().ifNull().failWith(NotFound::new);
    }

    /** To look at for somebody who may not see everything; what they do not see is not found. */
    public Uni<Contact> seen(ContactId id, Sight sight) {
        return known(id).invoke(contact -> sight.mustCover(contact.details().architecteId()));
    }

    /**
     * To change: nobody else does until the transaction ends; fails with {@link NotFound}, and with a stale version if
     * the contact is not as expected.
     */
    Uni<Contact> locked(Target target) {
        return lockedIfKnown(target.contact())
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .invoke(contact -> target.expected().mustHoldFor(contact.version()));
    }

    /**
     * Like {@link #locked}, but null when there is none.
     *
     * <p>The open unlock is read by a statement of its own: joined to the lock it would be read as it was before the wait
     * for the lock, and a fresh one would seem not to exist.
     */
    public Uni<@Nullable Contact> lockedIfKnown(ContactId id) {
        return findById(id.value(), LockModeType.PESSIMISTIC_WRITE).call(Contacts::withOpenUnlock);
    }

    private static Uni<?> withOpenUnlock(@Nullable Contact contact) {
        return contact == null
                ? Uni.createFrom().voidItem()
                : Mutiny.fetch(contact.openUnlock().orElse(null));
    }

    /** Those of the ids that there are. */
    public Uni<Map<ContactId, Contact>> among(Set<ContactId> ids) {
        List<UUID> values = ids.stream().map(ContactId::value).toList();
        return list("id in ?1", values)
                .map(found -> found.stream().collect(Collectors.toMap(Contact::id, Function.identity())));
    }

    /** Rows of a value of the path and how many contacts have it. */
    Uni<List<Object[]>> countedBy(String path, Where filter) {
        String hql = "select %s, count(*) from Contact where %s group by %s".formatted(path, filter.hql(), path);
        return getSession().chain(session -> {
            var query = session.createQuery(hql, Object[].class);
            filter.parameters().forEach(query::setParameter);
            return query.getResultList();
        });
    }
}
