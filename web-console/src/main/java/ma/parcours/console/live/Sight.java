package ma.parcours.console.live;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.console.ConsoleSettings;

/** Asks contact-service, which has the table of rights, whether somebody sees all contacts. */
@ApplicationScoped
public class Sight {

    private static final String SEE_ALL = "see-all";
    private static final int OK = 200;

    private final WebClient client;
    private final ConsoleSettings settings;

    Sight(Vertx vertx, ConsoleSettings settings) {
        this.client = WebClient.create(vertx);
        this.settings = settings;
    }

    Uni<Boolean> isUnlimited(String token) {
        return client.getAbs(settings.contactUrl().resolve("/api/me").toString())
                .bearerTokenAuthentication(token)
                .timeout(settings.patience().toMillis())
                .send()
                .map(answer -> answer.statusCode() == OK && sees(answer.bodyAsJsonObject()));
    }

    private static boolean sees(JsonObject me) {
        return me.getJsonArray("rights").contains(SEE_ALL);
    }
}
