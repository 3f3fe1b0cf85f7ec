package ma.parcours.payment.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import ma.parcours.contact.ContactId;
import ma.parcours.payment.Payment;
import ma.parcours.payment.usecase.ListPayments;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.rest.paging.QueryReader;
import ma.parcours.rest.paging.SortKey;
import ma.parcours.rest.paging.Sorts;

/** The deposits of a contact, newest first. */
@Path("/api/contacts/{id}/payments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.READ)
public class PaymentsResource {

    static final Sorts<Payment> SORTS = new Sorts<>(List.of(SortKey.time(
            "createdAt",
            "createdAt",
            Payment::createdAt,
            payment -> payment.id().value())));

    private final ListPayments payments;
    private final Caller caller;

    PaymentsResource(ListPayments payments, Caller caller) {
        this.payments = payments;
        this.caller = caller;
    }

    @GET
    public Uni<Page<PaymentView>> list(UUID id, @Context UriInfo uri) {
        PageRequest<Payment> page = QueryReader.read(uri, query -> query.page(SORTS));
        return payments.list(new ContactId(id), caller.sight(), page, PaymentView::of);
    }
}
