package ma.parcours.rest.operation;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A long operation as it stands.
 *
 * @param figures how much of what has been done so far
 * @param divergences what is not as it ought to be, once it is done
 */
public record OperationView(
        UUID id,
        String kind,
        boolean repair,
        RunState state,
        Instant startedAt,
        String startedBy,
        @Nullable Instant endedAt,
        Map<String, Long> figures,
        List<Divergence> divergences) {

    public OperationView {
        figures = new LinkedHashMap<>(figures);
        divergences = List.copyOf(divergences);
    }

    static OperationView of(OperationRun run) {
        return new OperationView(
                run.id(),
                run.kind(),
                run.repair(),
                run.state(),
                run.startedAt(),
                run.startedBy(),
                run.endedAt().orElse(null),
                run.figures(),
                run.divergences());
    }

    /** To whoever asked for it: it goes on, and can be looked at. */
    public static RestResponse<OperationView> accepted(OperationRun run) {
        return RestResponse.ResponseBuilder.<OperationView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create("/api/operations/" + run.id()))
                .entity(of(run))
                .build();
    }
}
