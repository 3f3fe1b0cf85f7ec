package ma.parcours.pipeline;

import java.math.BigDecimal;
import java.util.List;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.rest.OpportunityQuery;
import ma.parcours.rest.contract.Chapter;
import ma.parcours.rest.contract.DescribedOperation;

/** What the contract says about the pipeline as a whole. */
public final class PipelineChapter {

    private static final StageSummary ETUDE =
            new StageSummary(PipelineStage.ETUDE, 8, new BigDecimal("2150000.00"), new BigDecimal("12.5"));

    private PipelineChapter() {}

    public static Chapter chapter() {
        return new Chapter("Pipeline", "How much stands where.", List.of(summarize()));
    }

    private static DescribedOperation summarize() {
        return DescribedOperation.of(
                        PipelineResource.class,
                        "pipeline",
                        "summarizePipeline",
                        "Counts and adds up confirmed opportunities, stage by stage.")
                .reads(OpportunityQuery.parametersOfFilter())
                .answers(200, List.of(ETUDE, StageSummary.empty(PipelineStage.GAGNEE)));
    }
}
