/** Delivery in: reading records, retrying what may pass, setting aside what never can. */
@NullMarked
package ma.parcours.events.consumption;

import org.jspecify.annotations.NullMarked;
