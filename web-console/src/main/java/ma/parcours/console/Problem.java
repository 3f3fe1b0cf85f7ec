package ma.parcours.console;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** What the console itself has to say instead of a service, in the services' own form (RFC 9457). */
public enum Problem {
    AUTHENTIFICATION_REQUISE(401, "Votre session est terminée", "Reconnectez-vous pour continuer."),
    ORIGINE_REFUSEE(
            403,
            "Cette demande ne vient pas de la console",
            "Une écriture doit venir de cette origine et porter l’en-tête X-Requested-With."),
    SERVICE_INDISPONIBLE(
            503, "Le service est momentanément indisponible", "Rien n’a été perdu ; réessayez dans un instant.");

    /** Seconds; the time that a service needs to come back at the least. */
    private static final String RETRY_AFTER = "2";

    private final int status;
    private final String title;
    private final String detail;

    Problem(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    public String document() {
        return new JsonObject()
                .put("type", "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .encode();
    }

    public void answer(HttpServerResponse response) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Cache-Control", "no-store");
        if (this == SERVICE_INDISPONIBLE) {
            response.putHeader("Retry-After", RETRY_AFTER);
        }
        response.end(document());
    }
}
