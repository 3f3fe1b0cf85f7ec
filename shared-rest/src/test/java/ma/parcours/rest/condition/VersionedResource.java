package ma.parcours.rest.condition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A thing that stands at version 7, in a list that has none. */
@Path("/api/versioned")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class VersionedResource {

    private static final Thing SEVENTH = new Thing(7);

    private final Conditions conditions;

    VersionedResource(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Nothing but its version. */
    public record Thing(long version) implements Versioned {}

    @GET
    public Uni<Thing> show() {
        return Uni.createFrom().item(SEVENTH);
    }

    @PUT
    public Uni<Thing> change() {
        conditions.ifMatch().mustHoldFor(SEVENTH.version());
        return Uni.createFrom().item(new Thing(SEVENTH.version() + 1));
    }

    @POST
    public Uni<Thing> add() {
        conditions.mustBeAbsent();
        return Uni.createFrom().item(new Thing(0));
    }
}
