package ma.parcours.payment.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ma.parcours.contact.ContactId;
import ma.parcours.payment.Payment;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.rest.paging.Where;

/** The deposits that came in. */
@ApplicationScoped
public class Payments implements PanacheRepositoryBase<Payment, UUID> {

    public Uni<List<Payment>> of(ContactId contact, PageRequest<Payment> request) {
        Where rest = request.restOf(madeBy(contact));
        return find(rest.hql() + request.orderBy(), rest.parameters())
                .range(0, request.rows() - 1)
                .list();
    }

    public Uni<Long> count(ContactId contact) {
        Where all = madeBy(contact);
        return count(all.hql(), all.parameters());
    }

    private static Where madeBy(ContactId contact) {
        return Where.everything().and("contactId = :contact", "contact", contact.value());
    }
}
