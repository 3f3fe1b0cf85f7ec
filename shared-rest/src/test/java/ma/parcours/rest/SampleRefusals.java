package ma.parcours.rest;

import java.time.Duration;
import java.util.List;
import ma.parcours.rest.problem.Problem;
import ma.parcours.rest.problem.ProblemDocument;
import ma.parcours.rest.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one mapper of a service's refusals. */
public class SampleRefusals {

    private final Problems problems;

    SampleRefusals(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> answer(SampleRefused refused) {
        return problems.answer(Problem.of(SampleProblem.DEPLACEMENT_REFUSE, Colour.ROUGE, Colour.VERT_PALE)
                .with("currentStage", Colour.ROUGE)
                .with("allowedStages", List.of(Colour.ROUGE, Colour.VERT_PALE))
                .with("absent", null)
                .retryAfter(Duration.ofSeconds(1)));
    }
}
