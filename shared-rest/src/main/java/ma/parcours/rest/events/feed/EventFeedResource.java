package ma.parcours.rest.events.feed;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import ma.parcours.events.Aggregate;
import ma.parcours.rest.access.Right;

/** What the service has told on Kafka, from the beginning; they are everybody's data, so only who sees all may read. */
@Path("/api/events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.SEE_ALL)
public class EventFeedResource {

    private final OpenLogs logs;
    private final Aggregate own;

    EventFeedResource(OpenLogs logs, OwnEvents own) {
        this.logs = logs;
        this.own = own.aggregate();
    }

    @GET
    public Uni<EventSlice> list(@Context UriInfo uri) {
        FeedQuery query = FeedQuery.of(uri, own);
        return logs.read(log -> FeedReading.of(query, log)).map(this::slice);
    }

    private EventSlice slice(FeedReading reading) {
        return new EventSlice(reading.found(), FeedCursor.of(own, reading.at()));
    }
}
