/** Proves what the probes look at. */
@NullMarked
package ma.parcours.health;

import org.jspecify.annotations.NullMarked;
