package ma.parcours.rest.condition;

import ma.parcours.rest.problem.CommonProblem;
import ma.parcours.rest.problem.Problem;
import ma.parcours.rest.problem.ProblemDocument;
import ma.parcours.rest.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a stale version with the current one. */
public class StaleVersions {

    private final Problems problems;

    StaleVersions(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> answer(StaleVersion stale) {
        return problems.answer(Problem.of(CommonProblem.VERSION_DEPASSEE).with("currentVersion", stale.current()));
    }
}
