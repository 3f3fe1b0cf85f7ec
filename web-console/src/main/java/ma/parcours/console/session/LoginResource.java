package ma.parcours.console.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Where a login ends: with a page that goes on by itself, as the browser sends a Strict cookie only from a page of ours. */
@Path("/login")
@Authenticated
public class LoginResource {

    private static final String ONWARD = """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><title>Parcours</title><meta http-equiv="refresh" content="0;url=/"></head>
            <body><p><a href="/">Continuer vers Parcours</a></p></body>
            </html>
            """;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "Content-Security-Policy", value = "default-src 'none'; frame-ancestors 'none'")
    public String signedIn() {
        return ONWARD;
    }
}
