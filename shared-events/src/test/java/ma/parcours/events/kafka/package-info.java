@NullMarked
package ma.parcours.events.kafka;

import org.jspecify.annotations.NullMarked;
