package ma.parcours.console.forward;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import ma.parcours.console.ConsoleSettings;
import ma.parcours.console.Problem;
import ma.parcours.console.session.Door;
import org.jboss.logging.Logger;

/** Passes what the pages ask for on to the service that owns the path, with the caller's token in the cookie's place. */
@ApplicationScoped
public class Forwarding {

    /** As many as a service lets in at once, and some that wait. */
    private static final int CONNECTIONS = 64;

    /** A service closes what was idle for a minute: a request that set out on such a connection would be lost. */
    private static final int IDLE_SECONDS = 30;

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private final HttpProxy toContacts;
    private final HttpProxy toOpportunities;

    Forwarding(Vertx vertx, ConsoleSettings settings) {
        toContacts = proxy(vertx, settings.contactUrl(), settings.patience());
        toOpportunities = proxy(vertx, settings.opportunityUrl(), settings.patience());
    }

    void install(@Observes Router router) {
        router.route("/api/*").order(-10).handler(this::forward);
    }

    private void forward(RoutingContext admitted) {
        var request = admitted.request();
        request.headers()
                .remove("Cookie")
                // Door has looked at where it comes from; to the service it is a call like any other.
                .remove("Origin")
                .set("Authorization", "Bearer " + Door.token(admitted));
        proxy(Owner.of(admitted.normalizedPath())).handle(request);
    }

    private HttpProxy proxy(Owner owner) {
        return switch (owner) {
            case CONTACT -> toContacts;
            case OPPORTUNITY -> toOpportunities;
        };
    }

    private static HttpProxy proxy(Vertx vertx, URI service, Duration patience) {
        var isSecure = "https".equals(service.getScheme());
        var usualPort = isSecure ? HTTPS : HTTP;
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setSsl(isSecure)
                .setMaxPoolSize(CONNECTIONS)
                .setKeepAliveTimeout(IDLE_SECONDS)
                .setConnectTimeout((int) patience.toMillis())
                .setReadIdleTimeout((int) patience.toSeconds()));
        return HttpProxy.reverseProxy(client)
                .origin(service.getPort() < 0 ? usualPort : service.getPort(), service.getHost())
                .addInterceptor(new SaysThatItIsAway());
    }

    /** In the place of a bare 502 that no page could read. */
    private static final class SaysThatItIsAway implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            return context.sendRequest().recover(failure -> {
                LOG.warnf("service unavailable path=%s: %s", context.request().getURI(), failure.getMessage());
                return Future.succeededFuture(away(context));
            });
        }

        private static ProxyResponse away(ProxyContext context) {
            var problem = Problem.SERVICE_INDISPONIBLE;
            return context.request()
                    .release()
                    .response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Retry-After", "2")
                    .setBody(Body.body(Buffer.buffer(problem.document())));
        }
    }
}
