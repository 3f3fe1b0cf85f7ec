package ma.parcours.rest.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps out of traces who was looked for and who looked: a collector is no place for names and telephone numbers. */
@Singleton
class Discretion implements SpanProcessor {

    private static final String LEFT_OUT = "";

    /** A search is in the query; the address is that of somebody's desk. */
    private static final List<AttributeKey<String>> PERSONAL =
            List.of(AttributeKey.stringKey("url.query"), AttributeKey.stringKey("client.address"));

    /** What an attribute said cannot be taken back, only said anew. */
    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> key : PERSONAL) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, LEFT_OUT);
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
