package ma.parcours.opportunity.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.usecase.FindOpportunities;
import ma.parcours.opportunity.usecase.ReviseOpportunity;
import ma.parcours.opportunity.usecase.ShowHistory;
import ma.parcours.opportunity.usecase.ShowOpportunity;
import ma.parcours.opportunity.usecase.Target;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.condition.Conditions;
import ma.parcours.rest.json.MergePatch;
import ma.parcours.rest.paging.Page;

/** Opportunities: to find, to look at, to correct, to move along the pipeline. */
@Path("/api/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.READ)
public class OpportunitiesResource {

    private final FindOpportunities find;
    private final ShowOpportunity show;
    private final ShowHistory history;
    private final ReviseOpportunity revise;
    private final Caller caller;
    private final Conditions conditions;

    OpportunitiesResource(
            FindOpportunities find,
            ShowOpportunity show,
            ShowHistory history,
            ReviseOpportunity revise,
            Caller caller,
            Conditions conditions) {
        this.find = find;
        this.show = show;
        this.history = history;
        this.revise = revise;
        this.caller = caller;
        this.conditions = conditions;
    }

    @GET
    public Uni<Page<OpportunityView>> list(@Context UriInfo uri) {
        OpportunityQuery query = OpportunityQuery.list(uri, caller.sight());
        return find.find(query.filter(), query.page(), OpportunityView::of);
    }

    @GET
    @Path("{id}")
    public Uni<OpportunityView> show(UUID id) {
        return show.show(new OpportunityId(id), caller.sight()).map(OpportunityView::of);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Right.MOVE_STAGE)
    public Uni<OpportunityView> revise(UUID id, MergePatch<OpportunityFields> patch) {
        OpportunityFields.mustBeWritableBy(caller, patch);
        Target target = new Target(new OpportunityId(id), caller.sight(), conditions.ifMatch(), caller.name());
        return revise.revise(target, current -> OpportunityFields.revision(patch, current))
                .map(OpportunityView::of);
    }

    @GET
    @Path("{id}/history")
    public Uni<Page<StageChangeView>> history(UUID id) {
        return history.show(new OpportunityId(id), caller.sight()).map(StageChangeView::page);
    }
}
