package ma.parcours.rest.retry;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import ma.parcours.rest.problem.CommonProblem;
import ma.parcours.rest.problem.Problem;
import ma.parcours.rest.problem.ProblemDocument;
import ma.parcours.rest.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered to a request that was sent before. */
public class RetryAnswers {

    /** So that a client can tell a first answer from one that is given again. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private final Problems problems;

    RetryAnswers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public RestResponse<String> again(AnsweredBefore before) {
        KeptAnswer kept = before.answer();
        var answer = RestResponse.ResponseBuilder.<String>create(kept.status())
                .entity(kept.body())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(REPLAYED, true);
        if (kept.location() != null) {
            answer.header(HttpHeaders.LOCATION, kept.location());
        }
        if (kept.etag() != null) {
            answer.header(HttpHeaders.ETAG, kept.etag());
        }
        return answer.build();
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> reused(KeyReused reused) {
        return problems.answer(Problem.of(CommonProblem.CLE_DEJA_UTILISEE));
    }
}
