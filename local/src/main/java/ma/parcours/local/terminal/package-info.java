/** What the person at the keyboard reads: steps with their times, lines about what happens, refusals with their way out. */
@NullMarked
package ma.parcours.local.terminal;

import org.jspecify.annotations.NullMarked;
