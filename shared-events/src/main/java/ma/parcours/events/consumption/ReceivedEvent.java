package ma.parcours.events.consumption;

import java.time.Instant;
import java.util.UUID;
import ma.parcours.events.DomainEvent;

/**
 * An event as it arrived, perhaps not for the first time.
 *
 * @param id the same however often it is published
 * @param time when it was committed at its source
 */
public record ReceivedEvent(UUID id, Instant time, DomainEvent event) {}
