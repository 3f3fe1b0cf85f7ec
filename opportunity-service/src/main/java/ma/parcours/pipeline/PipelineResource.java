package ma.parcours.pipeline;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import ma.parcours.opportunity.rest.OpportunityQuery;

/** The pipeline at a glance, under the filters of the list of opportunities. */
@Path("/api/opportunities/pipeline")
@Produces(MediaType.APPLICATION_JSON)
public class PipelineResource {

    private final SummarizePipeline summarize;

    PipelineResource(SummarizePipeline summarize) {
        this.summarize = summarize;
    }

    @GET
    public Uni<List<StageSummary>> pipeline(@Context UriInfo uri) {
        return summarize.summarize(OpportunityQuery.filter(uri));
    }
}
