package ma.parcours.events.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceId;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A place in a trace, as W3C Trace Context writes it. */
public record Trace(String traceId, String spanId, boolean sampled) {

    public static final String HEADER = "traceparent";

    private static final Pattern WRITTEN = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-0([01])");

    /** One that nobody else has. */
    public static Trace begun() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new Trace(
                TraceId.fromLongs(random.nextLong(), random.nextLong()), SpanId.fromLong(random.nextLong()), true);
    }

    public Trace unsampled() {
        return new Trace(traceId, spanId, false);
    }

    /** Where the record says that it comes from; empty if it does not. */
    public static Optional<Trace> of(ConsumerRecord<?, ?> message) {
        return Optional.ofNullable(message.headers().lastHeader(HEADER))
                .map(header -> WRITTEN.matcher(new String(header.value(), UTF_8)))
                .filter(Matcher::matches)
                .map(written -> new Trace(
                        written.group(1), written.group(2), written.group(3).equals("1")));
    }

    public String traceparent() {
        return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
    }
}
