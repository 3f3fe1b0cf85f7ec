package ma.parcours.funnel.rest;

import java.util.Arrays;
import java.util.List;
import ma.parcours.funnel.Funnel;
import ma.parcours.funnel.FunnelStep;

/** How many ever reached a step. */
public record FunnelStepView(FunnelStep step, long count) {

    /** All steps, in their order. */
    static List<FunnelStepView> of(Funnel funnel) {
        return Arrays.stream(FunnelStep.values())
                .map(step -> new FunnelStepView(step, funnel.reached(step)))
                .toList();
    }
}
