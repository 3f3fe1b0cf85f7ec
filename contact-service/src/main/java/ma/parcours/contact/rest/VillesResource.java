package ma.parcours.contact.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ma.parcours.contact.usecase.ListVilles;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;

/** The towns of contacts for the drop-down of a filter. */
@Path("/api/contacts/villes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.READ)
public class VillesResource {

    private final ListVilles villes;
    private final Caller caller;

    VillesResource(ListVilles villes, Caller caller) {
        this.villes = villes;
        this.caller = caller;
    }

    @GET
    public Uni<List<VilleView>> list() {
        return villes.list(caller.sight()).map(VilleView::of);
    }
}
