package ma.parcours.pipeline;

import java.math.BigDecimal;
import ma.parcours.opportunity.PipelineStage;
import org.jspecify.annotations.Nullable;

/** How much stands in one stage; a stage where nothing stands has no age. */
public record StageSummary(
        PipelineStage pipelineStage,
        long count,
        BigDecimal amount,
        @Nullable BigDecimal medianAgeDays) {

    static StageSummary empty(PipelineStage stage) {
        return new StageSummary(stage, 0, BigDecimal.ZERO.setScale(2), null);
    }
}
