/** The published contract of the events: their schemas, as whoever listens may rely on them. */
@NullMarked
package ma.parcours.events.contract;

import org.jspecify.annotations.NullMarked;
