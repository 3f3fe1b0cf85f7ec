package ma.parcours.rest.events.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event in the JSON format of CloudEvents 1.0.
 *
 * @param subject the contact that it is about
 * @param aggregateversion the version that the contact or the opportunity had once it was committed
 * @param data the document as it lies on the topic
 */
public record ToldEvent(
        String specversion,
        UUID id,
        String type,
        String source,
        Instant time,
        String subject,
        long aggregateversion,
        String datacontenttype,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String traceparent,
        @JsonRawValue String data) {}
