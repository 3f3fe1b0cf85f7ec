package ma.parcours.rest.events;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import ma.parcours.events.contract.EventSchemas;
import ma.parcours.rest.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The JSON Schemas of the events, where the AsyncAPI document refers to them. */
@Path("/events/schemas")
@Produces("application/schema+json; charset=UTF-8")
@PermitAll
public class EventSchemasResource {

    @GET
    @Path("{file}")
    @Operation(hidden = true)
    public Uni<String> one(String file) {
        return Uni.createFrom().item(EventSchemas.file(file).orElseThrow(NotFound::new));
    }
}
