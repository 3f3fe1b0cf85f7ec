package ma.parcours.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that announces itself as too large, before anybody looks at the rest of the request. One that does not say how
 * long it is, is refused by whoever reads it.
 */
@ApplicationScoped
public class BodyLimit {

    /** No request of ours comes near this: a larger one is a mistake or an attack. */
    public static final int BYTES = 64 * 1024;

    /** Ahead of Quarkus's own check. */
    private static final int PRIORITY = 100;

    /** For so long we listen to what is left of a body, in milliseconds. */
    private static final long PATIENCE = 5_000;

    private final ObjectMapper mapper;

    BodyLimit(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        if (announced(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH)) > BYTES) {
            refuse(exchange);
        } else {
            exchange.next();
        }
    }

    private void refuse(RoutingContext exchange) {
        Words words = Words.forReader(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        exchange.response()
                .setStatusCode(CommonProblem.CORPS_TROP_GRAND.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, words.language())
                .putHeader(HttpHeaders.CONNECTION, "close");
        Future<Void> read = discardBody(exchange);
        Future<Void> told = exchange.end(json(words.document(
                Problem.of(CommonProblem.CORPS_TROP_GRAND), exchange.request().path())));
        Future.join(read, told)
                .onComplete(done -> exchange.request().connection().close());
    }

    /**
     * A connection that is closed on a client that still sends is reset, and the client loses the answer on its way. So we listen
     * until it is done, though not to everything that somebody may have to say: nothing of it is kept.
     */
    private static Future<Void> discardBody(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        long deadline =
                exchange.vertx().setTimer(PATIENCE, late -> request.connection().close());
        Future<Void> read = request.handler(nothing -> {}).resume().end();
        return read.onComplete(done -> exchange.vertx().cancelTimer(deadline));
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
