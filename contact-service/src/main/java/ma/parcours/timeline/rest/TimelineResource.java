package ma.parcours.timeline.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import ma.parcours.contact.ContactId;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.rest.paging.QueryReader;
import ma.parcours.rest.paging.SortKey;
import ma.parcours.rest.paging.Sorts;
import ma.parcours.timeline.TimelineEntry;
import ma.parcours.timeline.usecase.ShowTimeline;

/** The history of a contact, newest first. */
@Path("/api/contacts/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.READ)
public class TimelineResource {

    static final Sorts<TimelineEntry> SORTS =
            new Sorts<>(List.of(SortKey.time("at", "at", TimelineEntry::at, TimelineEntry::id)));

    private final ShowTimeline timeline;
    private final Caller caller;

    TimelineResource(ShowTimeline timeline, Caller caller) {
        this.timeline = timeline;
        this.caller = caller;
    }

    @GET
    public Uni<Page<TimelineEntryView>> list(UUID id, @Context UriInfo uri) {
        PageRequest<TimelineEntry> page = QueryReader.read(uri, query -> query.page(SORTS));
        return timeline.show(new ContactId(id), caller.sight(), page, TimelineEntryView::of);
    }
}
