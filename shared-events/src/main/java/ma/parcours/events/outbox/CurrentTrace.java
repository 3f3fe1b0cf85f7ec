package ma.parcours.events.outbox;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trace that the work at hand belongs to: a request's, or that of the record that is being handled. */
final class CurrentTrace {

    private static final String TRACEPARENT = "traceparent";

    private CurrentTrace() {}

    /**
     * As W3C Trace Context writes it. It belongs to the Vert.x context that this is called on, so every try of a handler
     * finds it again.
     *
     * @return null where nobody began one: timers work on nobody's behalf
     */
    static @Nullable String traceparent() {
        Map<String, String> carrier = new HashMap<>();
        W3CTraceContextPropagator.getInstance()
                .inject(Context.current(), carrier, (headers, name, value) -> carrier.put(name, value));
        return carrier.get(TRACEPARENT);
    }
}
