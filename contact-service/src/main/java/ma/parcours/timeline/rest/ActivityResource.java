package ma.parcours.timeline.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.paging.Page;
import ma.parcours.timeline.usecase.ShowActivity;

/** What happened to all the contacts that the caller sees, newest first. */
@Path("/api/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.READ)
public class ActivityResource {

    private final ShowActivity activity;
    private final Caller caller;

    ActivityResource(ShowActivity activity, Caller caller) {
        this.activity = activity;
        this.caller = caller;
    }

    @GET
    public Uni<Page<ActivityView>> list(@Context UriInfo uri) {
        ActivityQuery query = ActivityQuery.of(uri);
        return activity.show(query.kinds(), caller.sight(), query.page(), ActivityView::of);
    }
}
