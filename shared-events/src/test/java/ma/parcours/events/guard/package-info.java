/** The guard, and what other tests need of it. */
@NullMarked
package ma.parcours.events.guard;

import org.jspecify.annotations.NullMarked;
