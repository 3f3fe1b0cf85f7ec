package ma.parcours.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline entry tells: what happened, from which stage to which, and what was said.
 *
 * @param data a JSON object, kept as it came: what the request said, or what the event told
 */
@Embeddable
public record Fact(
        @Column(name = "kind") Kind kind,
        @Column(name = "from_stage") @Nullable String from,
        @Column(name = "to_stage") @Nullable String to,
        @Column(name = "data") String data) {}
