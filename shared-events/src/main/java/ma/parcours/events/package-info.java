/** The contract: what the two services tell each other, and under which names. */
@NullMarked
package ma.parcours.events;

import org.jspecify.annotations.NullMarked;
