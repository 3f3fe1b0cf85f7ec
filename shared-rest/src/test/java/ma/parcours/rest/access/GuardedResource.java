package ma.parcours.rest.access;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ma.parcours.rest.Sample;
import ma.parcours.rest.SampleResource;
import org.jspecify.annotations.Nullable;

/** A door for each right, and one of which nobody said for whom it is. */
@Path("/api/guarded")
@Produces(MediaType.APPLICATION_JSON)
public class GuardedResource {

    private final Caller caller;

    GuardedResource(Caller caller) {
        this.caller = caller;
    }

    /** Who came in, and what they see. */
    public record Visitor(
            String name, boolean everything, @Nullable UUID architecte) {}

    @GET
    @Path("read")
    @RolesAllowed(Right.READ)
    public Uni<Visitor> read() {
        Sight sight = caller.sight();
        return Uni.createFrom().item(new Visitor(caller.name(), sight.equals(Sight.EVERYTHING), sight.architecte()));
    }

    @GET
    @Path("see-all")
    @RolesAllowed(Right.SEE_ALL)
    public Uni<Sample> seeAll() {
        return Uni.createFrom().item(SampleResource.CURRENT);
    }

    @GET
    @Path("sell")
    @RolesAllowed(Right.SELL)
    public Uni<Sample> sell() {
        return Uni.createFrom().item(SampleResource.CURRENT);
    }

    @POST
    @Path("sell")
    @RolesAllowed(Right.SELL)
    public Uni<Sample> sell(Sample body) {
        return Uni.createFrom().item(body);
    }

    @GET
    @Path("move-stage")
    @RolesAllowed(Right.MOVE_STAGE)
    public Uni<Sample> moveStage() {
        return Uni.createFrom().item(SampleResource.CURRENT);
    }

    @GET
    @Path("manage")
    @RolesAllowed(Right.MANAGE)
    public Uni<Sample> manage() {
        return Uni.createFrom().item(SampleResource.CURRENT);
    }

    @GET
    @Path("administer")
    @RolesAllowed(Right.ADMINISTER)
    public Uni<Sample> administer() {
        return Uni.createFrom().item(SampleResource.CURRENT);
    }

    @GET
    @Path("forgotten")
    public Uni<Sample> forgotten() {
        return Uni.createFrom().item(SampleResource.CURRENT);
    }
}
