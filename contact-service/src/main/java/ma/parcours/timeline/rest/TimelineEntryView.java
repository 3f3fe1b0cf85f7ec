package ma.parcours.timeline.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import ma.parcours.timeline.Fact;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** A line of the timeline as it is answered. */
public record TimelineEntryView(
        UUID id,
        Kind kind,
        Instant at,
        String actor,
        @Nullable String from,
        @Nullable String to,
        @JsonRawValue String data) {

    static TimelineEntryView of(TimelineEntry entry) {
        Fact fact = entry.fact();
        return new TimelineEntryView(
                entry.id(), fact.kind(), entry.at(), entry.actor(), fact.from(), fact.to(), fact.data());
    }
}
