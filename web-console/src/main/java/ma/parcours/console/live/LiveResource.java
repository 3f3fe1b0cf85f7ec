package ma.parcours.console.live;

import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import ma.parcours.console.ConsoleSettings;
import ma.parcours.console.session.Door;

/** What changes while a page is open, as server-sent events: {@code change}, and {@code alive} from time to time. */
@Path("/live")
public class LiveResource {

    private final Changes changes;
    private final Sight sight;
    private final ConsoleSettings settings;

    LiveResource(Changes changes, Sight sight, ConsoleSettings settings) {
        this.changes = changes;
        this.sight = sight;
        this.settings = settings;
    }

    /** Begins at once with {@code alive}; from then on nothing is missed. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> listen(RoutingContext request, Sse sse) {
        return sight.isUnlimited(Door.token(request)).onItem().transformToMulti(all -> listen(all, sse));
    }

    private Multi<OutboundSseEvent> listen(boolean all, Sse sse) {
        var told = changes.fromNowOn()
                .map(change -> sse.newEventBuilder()
                        .name("change")
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(all ? change : change.discreet())
                        .build());
        var alive = Multi.createFrom().ticks().every(settings.heartbeat()).map(tick -> sse.newEvent("alive", "."));
        return Multi.createBy().merging().streams(told, alive);
    }
}
