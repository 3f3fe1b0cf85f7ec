/** Delivery out: an event is stored with the change it tells, then published by one leader. */
@NullMarked
package ma.parcours.events.outbox;

import org.jspecify.annotations.NullMarked;
