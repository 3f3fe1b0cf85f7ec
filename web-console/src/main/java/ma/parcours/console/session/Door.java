package ma.parcours.console.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import ma.parcours.console.Problem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody near the services who is not signed in here, and no write that another site's page made the browser send.
 *
 * <p>A page of another origin can set neither {@code X-Requested-With}, without a preflight that is not answered here,
 * nor {@code Sec-Fetch-Site}, which is the browser's alone.
 */
@ApplicationScoped
public class Door {

    /** Ahead of whatever answers. */
    private static final int FIRST = -20;

    private static final Logger LOG = Logger.getLogger(Door.class);
    private static final String TOKEN = Door.class.getName();
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final IdentityProviderManager identities;

    Door(IdentityProviderManager identities) {
        this.identities = identities;
    }

    void install(@Observes Router router) {
        router.route("/api/*").order(FIRST).handler(this::admit);
        router.route("/live").order(FIRST).handler(this::admit);
    }

    /** The access token of whoever came through. */
    public static String token(RoutingContext admitted) {
        return admitted.get(TOKEN);
    }

    private void admit(RoutingContext request) {
        if (isForeign(request.request())) {
            Problem.ORIGINE_REFUSEE.answer(request.response());
            return;
        }
        request.request().pause();
        QuarkusHttpUser.getSecurityIdentity(request, identities)
                .subscribe()
                .with(identity -> admit(request, identity), failure -> refuse(request, failure));
    }

    private static boolean isForeign(HttpServerRequest request) {
        return !READING.contains(request.method())
                && (request.getHeader("X-Requested-With") == null || !isOurs(request.getHeader("Sec-Fetch-Site")));
    }

    private static boolean isOurs(@Nullable String site) {
        return site == null || site.equals("same-origin");
    }

    private static void admit(RoutingContext request, SecurityIdentity identity) {
        var token = identity.getCredential(AccessTokenCredential.class);
        if (token == null) {
            answer(request, Problem.AUTHENTIFICATION_REQUISE);
        } else {
            request.put(TOKEN, token.getToken());
            request.request().resume();
            request.next();
        }
    }

    private static void refuse(RoutingContext request, Throwable failure) {
        if (failure instanceof OIDCException) {
            LOG.warnf("OpenID provider unavailable: %s", failure.getMessage());
            answer(request, Problem.SERVICE_INDISPONIBLE);
        } else {
            answer(request, Problem.AUTHENTIFICATION_REQUISE);
        }
    }

    /** A session that is not known any more has been answered with 499 already, by whoever looked it up. */
    private static void answer(RoutingContext request, Problem problem) {
        request.request().resume();
        if (!request.response().ended()) {
            problem.answer(request.response());
        }
    }
}
