/** How a service starts, and what it says when it was told something that cannot be true. */
@NullMarked
package ma.parcours.events.start;

import org.jspecify.annotations.NullMarked;
