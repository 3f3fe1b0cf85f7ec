package ma.parcours.pipeline;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import ma.parcours.opportunity.rest.OpportunityQuery;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;

/** The pipeline at a glance, under the filters of the list of opportunities. */
@Path("/api/opportunities/pipeline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.READ)
public class PipelineResource {

    private final SummarizePipeline summarize;
    private final Caller caller;

    PipelineResource(SummarizePipeline summarize, Caller caller) {
        this.summarize = summarize;
        this.caller = caller;
    }

    @GET
    public Uni<List<StageSummary>> pipeline(@Context UriInfo uri) {
        return summarize.summarize(OpportunityQuery.filter(uri, caller.sight()));
    }
}
