package ma.parcours.rest.events;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import ma.parcours.events.EventType;
import ma.parcours.rest.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The catalogue of events for people: all of them, and each by itself. */
@Path("/events")
@Produces(MediaType.TEXT_HTML + "; charset=UTF-8")
@PermitAll
public class EventPagesResource {

    @GET
    @Operation(hidden = true)
    public Uni<String> list() {
        return Uni.createFrom().item(EventPage.ofAll());
    }

    /** By its full name, {@code parcours.contact.AcompteRecu.v1} for instance. */
    @GET
    @Path("{type}")
    @Operation(hidden = true)
    public Uni<String> one(String type) {
        return Uni.createFrom()
                .item(Arrays.stream(EventType.values())
                        .filter(known -> known.wireName().equals(type))
                        .findFirst()
                        .map(EventPage::of)
                        .orElseThrow(NotFound::new));
    }
}
