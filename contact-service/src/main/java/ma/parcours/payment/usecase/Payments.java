package ma.parcours.payment.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ma.parcours.contact.ContactId;
import ma.parcours.payment.Payment;
import ma.parcours.rest.paging.Where;

/** The deposits that came in. */
@ApplicationScoped
public class Payments implements PanacheRepositoryBase<Payment, UUID> {

    static Where madeBy(ContactId contact) {
        return Where.everything().and("contactId = :contact", "contact", contact.value());
    }
}
