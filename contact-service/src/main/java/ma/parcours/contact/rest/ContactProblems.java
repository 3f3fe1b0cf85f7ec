package ma.parcours.contact.rest;

import ma.parcours.contact.Refused;
import ma.parcours.rest.problem.ProblemDocument;
import ma.parcours.rest.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal of this service becomes an answer. */
public class ContactProblems {

    private final Problems problems;

    ContactProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> answer(Refused refused) {
        return problems.answer(RefusalProblems.of(refused.refusal()));
    }
}
