package ma.parcours.contact.rest;

import io.smallrye.mutiny.Uni;
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
import ma.parcours.rest.Caller;
import ma.parcours.rest.json.MergePatch;
import ma.parcours.rest.paging.Page;
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

    ContactsResource(
            FindContacts find,
            CountContacts count,
            ShowContact show,
            RegisterWalkIn register,
            ReviseContact revise,
            Caller caller) {
        this.find = find;
        this.count = count;
        this.show = show;
        this.register = register;
        this.revise = revise;
        this.caller = caller;
    }

    @GET
    public Uni<Page<ContactView>> list(@Context UriInfo uri) {
        ContactQuery query = ContactQuery.list(uri);
        return find.find(query.filter(), query.page(), ContactView::of);
    }

    @GET
    @Path("counts")
    public Uni<CountsView> counts(@Context UriInfo uri) {
        return count.count(ContactQuery.counts(uri)).map(CountsView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<ContactView>> register(ContactFields body) {
        return register.register(body.revision(), caller.name()).map(ContactsResource::created);
    }

    @GET
    @Path("{id}")
    public Uni<ContactView> show(UUID id) {
        return show.show(new ContactId(id)).map(ContactView::of);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Uni<ContactView> revise(UUID id, MergePatch<ContactFields> patch) {
        return revise.revise(
                        new ContactId(id),
                        current -> patch.applyTo(ContactFields.of(current)).revision())
                .map(ContactView::of);
    }

    /** For whoever else creates contacts: 201, and where the new one is found. */
    public static RestResponse<ContactView> created(Contact contact) {
        return RestResponse.ResponseBuilder.<ContactView>created(location(contact))
                .entity(ContactView.of(contact))
                .build();
    }

    private static URI location(Contact contact) {
        return URI.create("/api/contacts/" + contact.id().value());
    }
}
