package ma.parcours.rest.access;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import ma.parcours.rest.Texts;
import ma.parcours.rest.problem.CommonProblem;
import ma.parcours.rest.problem.Problem;
import ma.parcours.rest.problem.ProblemDocument;
import ma.parcours.rest.problem.Problems;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered to whoever is not let in, and the line in the log that remembers it. */
public class Doors {

    private static final Logger LOG = Logger.getLogger(Doors.class);

    /** As RFC 6750 wants it. */
    private static final String NO_TOKEN = "Bearer realm=\"parcours\"";

    private static final String BAD_TOKEN = NO_TOKEN + ", error=\"invalid_token\"";

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final Problems problems;
    private final Caller caller;

    Doors(Problems problems, Caller caller) {
        this.problems = problems;
        this.caller = caller;
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> unknown(UnauthorizedException nobody) {
        return authenticate(NO_TOKEN);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> unbelieved(AuthenticationFailedException badToken) {
        return authenticate(BAD_TOKEN);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> forbidden(ForbiddenException refused, ContainerRequestContext request) {
        LOG.warnf(
                "access_refused user=%s route=%s %s",
                caller.name(), request.getMethod(), route(request.getUriInfo().getPath()));
        return problems.answer(Problem.of(CommonProblem.ACCES_REFUSE));
    }

    /** A service that was started before the provider asks it at the first token, and at the next until it answers. */
    @ServerExceptionMapper
    public RestResponse<ProblemDocument> unanswered(OIDCException away) {
        LOG.warnf("OpenID provider unavailable: %s", away.getMessage());
        return problems.answer(Problem.of(CommonProblem.SERVICE_INDISPONIBLE).retryAfter(RETRY_AFTER));
    }

    private RestResponse<ProblemDocument> authenticate(String challenge) {
        return problems.answer(
                Problem.of(CommonProblem.AUTHENTIFICATION_REQUISE).withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }

    /** The path with its ids, and without anything else that somebody may have written into it. */
    private static String route(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment ->
                        segment.matches("[a-z-]*") || Texts.uuid(segment).isPresent() ? segment : "…")
                .collect(Collectors.joining("/"));
    }
}
