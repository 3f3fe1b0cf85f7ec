package ma.parcours.contact.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.usecase.CountContacts;
import ma.parcours.contact.usecase.FindContacts;
import ma.parcours.contact.usecase.RegisterWalkIn;
import ma.parcours.contact.usecase.ReviseContact;
import ma.parcours.contact.usecase.ShowContact;
import ma.parcours.contact.usecase.Target;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.condition.Conditions;
import ma.parcours.rest.json.MergePatch;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.retry.Once;
import org.jboss.resteasy.reactive.RestResponse;

/** Contacts: to find, to look at, to register, to correct. */
@Path("/api/contacts")
@Produces(MediaType.APPLICATION_JSON)
public class ContactsResource {

    private final FindContacts find;
    private final CountContacts count;
    private final ShowContact show;
    private final RegisterWalkIn register;
    private final ReviseContact revise;
    private final Caller caller;
    private final Conditions conditions;
    private final Once once;

    ContactsResource(
            FindContacts find,
            CountContacts count,
            ShowContact show,
            RegisterWalkIn register,
            ReviseContact revise,
            Caller caller,
            Conditions conditions,
            Once once) {
        this.find = find;
        this.count = count;
        this.show = show;
        this.register = register;
        this.revise = revise;
        this.caller = caller;
        this.conditions = conditions;
        this.once = once;
    }

    @GET
    @RolesAllowed(Right.READ)
    public Uni<Page<ContactView>> list(@Context UriInfo uri) {
        ContactQuery query = ContactQuery.list(uri, caller.sight());
        return find.find(query.filter(), query.page(), this::view);
    }

    @GET
    @Path("counts")
    @RolesAllowed(Right.READ)
    public Uni<CountsView> counts(@Context UriInfo uri) {
        return count.count(ContactQuery.counts(uri, caller.sight())).map(CountsView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Right.SELL)
    public Uni<RestResponse<ContactView>> register(ContactFields body) {
        conditions.mustBeAbsent();
        return once.answer(
                body, () -> register.register(body.revision(), caller.name()).map(contact -> created(contact, caller)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Right.READ)
    public Uni<ContactView> show(UUID id) {
        return show.show(new ContactId(id), caller.sight()).map(this::view);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Right.SELL)
    public Uni<ContactView> revise(UUID id, MergePatch<ContactFields> patch) {
        Target target = new Target(new ContactId(id), conditions.ifMatch(), caller.name());
        return revise.revise(
                        target,
                        current -> patch.applyTo(ContactFields.of(current)).revision())
                .map(this::view);
    }

    private ContactView view(Contact contact) {
        return ContactView.of(contact, caller);
    }

    /** For whoever else creates contacts: 201, and where the new one is found. */
    public static RestResponse<ContactView> created(Contact contact, Caller caller) {
        return RestResponse.ResponseBuilder.<ContactView>created(location(contact))
                .entity(ContactView.of(contact, caller))
                .build();
    }

    private static URI location(Contact contact) {
        return URI.create("/api/contacts/" + contact.id().value());
    }
}
