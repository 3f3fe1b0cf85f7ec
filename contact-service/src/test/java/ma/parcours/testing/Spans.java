package ma.parcours.testing;

import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import ma.parcours.events.testing.Trace;

/** The spans that the service would send to a collector. */
@Singleton
public class Spans {

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();

    @Produces
    @Singleton
    InMemorySpanExporter exporter() {
        return exporter;
    }

    public List<SpanData> of(Trace trace) {
        return exporter.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(trace.traceId()))
                .toList();
    }

    /** The one of this kind, waited for: spans are sent in batches. */
    public SpanData only(Trace trace, SpanKind kind) {
        await().until(() -> all(trace, kind).size() == 1);
        return all(trace, kind).get(0);
    }

    private List<SpanData> all(Trace trace, SpanKind kind) {
        return of(trace).stream().filter(span -> span.getKind() == kind).toList();
    }
}
