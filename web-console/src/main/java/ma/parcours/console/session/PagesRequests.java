package ma.parcours.console.session;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** What a page asks for itself is never led to the provider, where it could not follow: it is told 499 instead. */
@ApplicationScoped
public class PagesRequests implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext request) {
        var path = request.normalizedPath();
        return path.startsWith("/api/") || path.equals("/live");
    }
}
