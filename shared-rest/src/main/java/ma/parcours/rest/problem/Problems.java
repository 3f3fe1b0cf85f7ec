package ma.parcours.rest.problem;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers the request that is being served with a problem: what every exception mapper ends in. */
@ApplicationScoped
public class Problems {

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final MeterRegistry registry;

    Problems(HttpHeaders headers, UriInfo uri, MeterRegistry registry) {
        this.registry = registry;
        this.headers = headers;
        this.uri = uri;
    }

    public RestResponse<ProblemDocument> answer(Problem problem) {
        registry.counter("problems", "problem", problem.type().code()).increment();
        Words words = Words.forReader(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var answer = RestResponse.ResponseBuilder.<ProblemDocument>create(
                        problem.type().status())
                .entity(words.document(problem, path()))
                .header(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language());
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    private String path() {
        return uri.getRequestUri().getRawPath();
    }
}
