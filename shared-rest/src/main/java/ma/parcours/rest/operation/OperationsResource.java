package ma.parcours.rest.operation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ma.parcours.rest.access.Right;

/** What was asked for, and what has come of it. */
@Path("/api/operations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.MANAGE)
public class OperationsResource {

    private final ShowOperation show;

    OperationsResource(ShowOperation show) {
        this.show = show;
    }

    @GET
    @Path("{id}")
    public Uni<OperationView> show(UUID id) {
        return show.show(id).map(OperationView::of);
    }
}
