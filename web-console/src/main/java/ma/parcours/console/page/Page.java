package ma.parcours.console.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The page that every address of the console is, for the page's own router to make something of.
 *
 * <p>It runs no script but our files; style sheets that components write while they run carry the number that is drawn
 * anew for each answer.
 */
@ApplicationScoped
public class Page {

    private static final String FILE = "META-INF/resources/index.html";
    private static final String NONCE = "__nonce__";
    private static final int NONCE_BYTES = 16;

    /** Everything that a person may have in the address bar: no file, and nothing that others answer. */
    private static final String ADDRESSES = "/(?!api/|q/|live$|login$|logout$)[^.]*";

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'nonce-%s'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private final SecureRandom random = new SecureRandom();
    private @Nullable String template;

    void install(@Observes Router router) {
        router.getWithRegex(ADDRESSES).order(-5).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        var nonce = nonce();
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", POLICY.formatted(nonce))
                .end(template().replace(NONCE, nonce));
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private String template() {
        if (template == null) {
            template = read();
        }
        return template;
    }

    private static String read() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " was not built");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
