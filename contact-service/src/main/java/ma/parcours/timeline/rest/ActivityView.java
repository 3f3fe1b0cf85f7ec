package ma.parcours.timeline.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import ma.parcours.contact.Contact;
import ma.parcours.timeline.Fact;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** A line of the timeline where those of all contacts stand together. */
public record ActivityView(
        UUID id,
        ContactName contact,
        Kind kind,
        Instant at,
        String actor,
        @Nullable String from,
        @Nullable String to,
        @JsonRawValue String data) {

    static ActivityView of(TimelineEntry entry, Contact contact) {
        Fact fact = entry.fact();
        return new ActivityView(
                entry.id(),
                ContactName.of(contact),
                fact.kind(),
                entry.at(),
                entry.actor(),
                fact.from(),
                fact.to(),
                fact.data());
    }
}
