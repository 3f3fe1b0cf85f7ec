/** The parts of the system, how each is started, and the order in which they start and stop. */
@NullMarked
package ma.parcours.local.stack;

import org.jspecify.annotations.NullMarked;
