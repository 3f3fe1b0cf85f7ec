/** How whoever makes a client of Kafka by hand gets there. */
@NullMarked
package ma.parcours.events.kafka;

import org.jspecify.annotations.NullMarked;
