/** The events over HTTP, for teams without Kafka: the same ones, as they lie on the topic. */
@NullMarked
package ma.parcours.rest.events.feed;

import org.jspecify.annotations.NullMarked;
