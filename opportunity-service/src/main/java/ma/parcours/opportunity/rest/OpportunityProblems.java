package ma.parcours.opportunity.rest;

import ma.parcours.opportunity.Refused;
import ma.parcours.rest.problem.ProblemDocument;
import ma.parcours.rest.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal of this service becomes an answer. */
public class OpportunityProblems {

    static final String PATH = "/api/opportunities/";

    private final Problems problems;

    OpportunityProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> answer(Refused refused) {
        return problems.answer(RefusalProblems.of(refused.refusal()));
    }
}
