package ma.parcours.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses a body that announces itself as too large with a problem; Quarkus alone would answer an empty 413. */
@ApplicationScoped
public class BodyLimit {

    /** Ahead of Quarkus's own check. */
    private static final int PRIORITY = 100;

    private final ObjectMapper mapper;
    private final long limit;

    BodyLimit(ObjectMapper mapper, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.mapper = mapper;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        if (announced(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH)) > limit) {
            refuse(exchange);
        } else {
            exchange.next();
        }
    }

    /** The rest of the body is not read, so the connection cannot be used again. */
    private void refuse(RoutingContext exchange) {
        Words words = Words.forReader(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        exchange.response()
                .setStatusCode(CommonProblem.CORPS_TROP_GRAND.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, words.language())
                .putHeader(HttpHeaders.CONNECTION, "close");
        exchange.end(json(words.document(
                        Problem.of(CommonProblem.CORPS_TROP_GRAND),
                        exchange.request().path())))
                .onComplete(sent -> exchange.request().connection().close());
    }

    private String json(ProblemDocument document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long announced(@Nullable String contentLength) {
        try {
            return contentLength == null ? 0 : Long.parseLong(contentLength);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
