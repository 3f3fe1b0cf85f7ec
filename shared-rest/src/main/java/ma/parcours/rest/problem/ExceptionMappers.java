package ma.parcours.rest.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What every service answers the same way; a service adds one mapper for its own refusals. */
public class ExceptionMappers {

    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    /** PostgreSQL restarts in seconds. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final Problems problems;

    ExceptionMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> invalid(InvalidRequest invalid) {
        return problems.answer(Problem.of(CommonProblem.REQUETE_INVALIDE).with("violations", invalid.violations()));
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> missing(NotFound missing) {
        return problems.answer(Problem.of(CommonProblem.INTROUVABLE));
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> concurrent(OptimisticLockException lost) {
        return problems.answer(Problem.of(CommonProblem.MODIFICATION_CONCURRENTE));
    }

    /** What the HTTP layer itself refuses: unknown addresses, methods, media types. */
    @ServerExceptionMapper
    public RestResponse<ProblemDocument> refused(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        return status < 500 ? problems.answer(Problem.of(CommonProblem.ofHttp(status))) : unexpected(refused);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> unexpected(Throwable thrown) {
        if (Outage.isBehind(thrown)) {
            LOG.warnf("database or Kafka unavailable: %s", Outage.rootMessage(thrown));
            return problems.answer(
                    Problem.of(CommonProblem.SERVICE_INDISPONIBLE).retryAfter(RETRY_AFTER));
        }
        LOG.error("unexpected failure while answering", thrown);
        return problems.answer(Problem.of(CommonProblem.ERREUR_INTERNE));
    }
}
