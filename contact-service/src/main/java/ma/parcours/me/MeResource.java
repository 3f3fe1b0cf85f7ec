package ma.parcours.me;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;

/** Who I am and what I may do, so that a page offers only that. */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.READ)
public class MeResource {

    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public Uni<MeView> show() {
        return Uni.createFrom().item(MeView.of(caller));
    }
}
