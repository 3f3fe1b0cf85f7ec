package ma.parcours.rest.operation.told;

import ma.parcours.events.Aggregate;
import ma.parcours.events.consumption.ReceivedEvent;

/**
 * An event as it was read again from a topic.
 *
 * @param document as it lies there
 */
public record ToldEvent(Aggregate topic, ReceivedEvent event, String document) {}
