package ma.parcours.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import ma.parcours.events.Aggregate;
import ma.parcours.opportunity.rest.OpportunityChapter;
import ma.parcours.pipeline.PipelineChapter;
import ma.parcours.reconciliation.EligibilityRebuildResource;
import ma.parcours.rest.contract.Contract;
import ma.parcours.rest.events.feed.EventFeedChapter;
import ma.parcours.rest.operation.reconciliation.OperationsChapter;
import org.eclipse.microprofile.openapi.OASFilter;

/** The contract of opportunity-service: opportunities, their history and the pipeline, and what is told of them. */
// OASFilter is named again because Quarkus looks for it on the class itself.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpportunityContract extends Contract implements OASFilter {

    public OpportunityContract() {
        super(
                "Parcours: opportunity-service",
                "1.0.0",
                "Opportunities, which deposits unlock, and their pipeline.",
                List.of(
                        OpportunityChapter.chapter(),
                        PipelineChapter.chapter(),
                        EventFeedChapter.chapter(Aggregate.OPPORTUNITY),
                        OperationsChapter.chapter(EligibilityRebuildResource.described())));
    }
}
