package ma.parcours.funnel.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ma.parcours.funnel.usecase.DrawFunnel;
import ma.parcours.rest.access.Right;

/** How far people come, over all of them. */
@Path("/api/contacts/funnel")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.SELL)
public class FunnelResource {

    private final DrawFunnel draw;

    FunnelResource(DrawFunnel draw) {
        this.draw = draw;
    }

    @GET
    public Uni<List<FunnelStepView>> funnel() {
        return draw.draw().map(FunnelStepView::of);
    }
}
