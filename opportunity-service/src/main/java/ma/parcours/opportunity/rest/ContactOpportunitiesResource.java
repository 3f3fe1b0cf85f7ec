package ma.parcours.opportunity.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import ma.parcours.eligibility.ContactId;
import ma.parcours.opportunity.usecase.FindOpportunities;
import ma.parcours.opportunity.usecase.OpenOpportunity;
import ma.parcours.opportunity.usecase.OpeningRequest;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.condition.Conditions;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.retry.Once;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The opportunities of one contact: to open one, to find them. */
@Path("/api/contacts/{id}/opportunities")
@Produces(MediaType.APPLICATION_JSON)
public class ContactOpportunitiesResource {

    private final OpenOpportunity open;
    private final FindOpportunities find;
    private final Caller caller;
    private final Conditions conditions;
    private final Once once;

    ContactOpportunitiesResource(
            OpenOpportunity open, FindOpportunities find, Caller caller, Conditions conditions, Once once) {
        this.open = open;
        this.find = find;
        this.caller = caller;
        this.conditions = conditions;
        this.once = once;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Right.SELL)
    public Uni<RestResponse<OpportunityView>> open(
            UUID id, NewOpportunity body, @HeaderParam(OpeningAnswer.PREFER) @Nullable String prefer) {
        conditions.mustBeAbsent();
        boolean waits = OpeningAnswer.waits(prefer);
        var request = new OpeningRequest(new ContactId(id), body.details(), caller.name(), waits, once.keyOf(body));
        return open.open(request).map(opened -> OpeningAnswer.of(opened, waits));
    }

    @GET
    @RolesAllowed(Right.READ)
    public Uni<Page<OpportunityView>> list(UUID id, @Context UriInfo uri) {
        OpportunityQuery query = OpportunityQuery.of(new ContactId(id), uri, caller.sight());
        return find.find(query.filter(), query.page(), OpportunityView::of);
    }
}
